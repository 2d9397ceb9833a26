import type {
  Contribution,
  DocumentKind,
  EventFormat,
  EventKind,
  EventStatus,
  NewsKind,
  OrganisationKind,
  OrganisationRole,
  OtherLanguagePlan,
  PagePurpose,
  ProjectKind,
  PublicState,
  Significance,
} from '@/newsroom/publishing/vocabulary'
import { options, words } from './words'

export const newsKindOptions = options<NewsKind>({
  'press-release': words('Press-reliz', 'Press release'),
  'news-story': words('Xəbər', 'News story'),
  statement: words('Bəyanat', 'Statement'),
  speech: words('Çıxış', 'Speech'),
  announcement: words('Elan', 'Announcement'),
})

export const contributionOptions = options<Contribution>({
  opened: words('Tədbiri açıb', 'Opened'),
  welcomed: words('İştirakçıları salamlayıb', 'Welcomed the participants'),
  spoke: words('Çıxış edib', 'Spoke'),
  presented: words('Təqdimatla çıxış edib', 'Presented'),
  moderated: words('Müzakirəni idarə edib', 'Moderated'),
  'sent-video-message': words('Videomüraciət göndərib', 'Sent a video message'),
  attended: words('İştirak edib', 'Attended'),
})

export const organisationRoleOptions = options<OrganisationRole>({
  host: words('Təşkilatçı', 'Host'),
  'co-organiser': words('Birgə təşkilatçı', 'Co-organiser'),
  'in-partnership-with': words('Tərəfdaş', 'In partnership with'),
  'implemented-by': words('İcraçı', 'Implemented by'),
  'supported-by': words('Dəstək göstərən', 'Supported by'),
  participant: words('İştirakçı', 'Participant'),
})

export const organisationKindOptions = options<OrganisationKind>({
  government: words('Dövlət qurumu', 'Government body'),
  'independent-body': words('Müstəqil qurum', 'Independent body'),
  intergovernmental: words('Beynəlxalq təşkilat', 'International organisation'),
  education: words('Təhsil müəssisəsi', 'Educational institution'),
  'civil-society': words('Vətəndaş cəmiyyəti təşkilatı', 'Civil society organisation'),
  media: words('Kütləvi informasiya vasitəsi', 'Media'),
  business: words('Şirkət', 'Company'),
  other: words('Digər', 'Other'),
})

export const eventKindOptions = options<EventKind>({
  training: words('Təlim', 'Training'),
  seminar: words('Seminar', 'Seminar'),
  'round-table': words('Dəyirmi masa', 'Round table'),
  conference: words('Konfrans', 'Conference'),
  workshop: words('Praktiki məşğələ', 'Workshop'),
  ceremony: words('Mərasim', 'Ceremony'),
  meeting: words('Görüş', 'Meeting'),
  reception: words('Vətəndaşların qəbulu', 'Reception of citizens'),
  briefing: words('Brifinq', 'Briefing'),
  'open-day': words('Açıq qapı günü', 'Open day'),
  other: words('Digər tədbir', 'Other event'),
})

export const eventFormatOptions = options<EventFormat>({
  'in-person': words('Əyani', 'In person'),
  online: words('Onlayn', 'Online'),
  hybrid: words('Hibrid', 'Hybrid'),
})

export const eventStatusOptions = options<EventStatus>({
  scheduled: words('Planlaşdırılıb', 'Scheduled'),
  postponed: words('Təxirə salınıb', 'Postponed'),
  cancelled: words('Ləğv edilib', 'Cancelled'),
  'took-place': words('Keçirilib', 'Took place'),
})

export const projectKindOptions = options<ProjectKind>({
  project: words('Layihə', 'Project'),
  campaign: words('Kampaniya', 'Campaign'),
  observance: words('Əlamətdar gün və ya həftə', 'Observance'),
  initiative: words('Təşəbbüs', 'Initiative'),
  network: words('Şəbəkə', 'Network'),
})

export const documentKindOptions = options<DocumentKind>({
  constitution: words('Konstitusiya', 'Constitution'),
  law: words('Qanun', 'Law'),
  decree: words('Fərman və ya sərəncam', 'Decree or order'),
  convention: words('Konvensiya', 'Convention'),
  compact: words('Pakt', 'Compact'),
  agreement: words('Saziş', 'Agreement'),
  strategy: words('Strategiya və ya proqram', 'Strategy or programme'),
  report: words('Hesabat', 'Report'),
  publication: words('Nəşr', 'Publication'),
  other: words('Digər sənəd', 'Other document'),
})

export const pagePurposeOptions = options<PagePurpose>({
  about: words('Haqqımızda', 'About'),
  'terms-of-use': words('İstifadə qaydaları', 'Terms of use'),
  privacy: words('Məxfilik siyasəti', 'Privacy policy'),
  accessibility: words('Əlçatanlıq bəyanatı', 'Accessibility statement'),
  contacts: words('Əlaqə', 'Contacts'),
  other: words('Digər', 'Other'),
})

export const significanceOptions = options<Significance>({
  typo: words('Yazı səhvi', 'Typo'),
  normal: words('Adi dəyişiklik', 'Normal change'),
  major: words('Mühüm dəyişiklik', 'Major change'),
})

export const publicStateOptions = options<PublicState>({
  draft: words('Qaralama', 'Draft'),
  published: words('Dərc olunub', 'Published'),
  withdrawn: words('Geri götürülüb', 'Withdrawn'),
  removed: words('Saytdan çıxarılıb', 'Removed'),
})

export const otherLanguagePlanOptions = options<OtherLanguagePlan>({
  with: words('Bununla eyni vaxtda', 'Together with this one'),
  after: words('Bundan sonra', 'After this one'),
  never: words('Yalnız bu dildə', 'Never: in this language only'),
})

/** The same plan as the document of the other language shows it. */
export const planOfOtherOptions = options<OtherLanguagePlan>({
  with: words('Bu sənədlə eyni vaxtda dərc olunur', 'This one goes out together with the other'),
  after: words('Bu sənəd digərindən sonra dərc olunur', 'This one goes out after the other'),
  never: words('Xəbər yalnız digər dildə nəzərdə tutulub', 'Only the other language was planned'),
})
