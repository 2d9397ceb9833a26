import type { SampleStory } from '../../shapes'
import { migrantsDay as event } from '../events'

export const migrantsDay: SampleStory = {
  key: 'migrants-day-2021',
  kind: 'press-release',
  publishedAt: '2021-12-18T17:00:00+04:00',
  originalDate: null,
  event: event.key,
  participations: event.programme,
  organisations: event.organisations,
  projects: event.projects,
  topics: ['migrants-rights'],
  documents: ['global-compact', 'migration-profile'],
  place: { az: 'Bakı', en: 'Baku' },
  picture: 'migrants-day',
  editions: {
    az: {
      title: 'Dövlət Miqrasiya Xidmətində Beynəlxalq Miqrantlar Günü qeyd olunub',
      summary:
        'Beynəlxalq Miqrasiya Təşkilatı ilə birgə keçirilən tədbirdə Xidmətin, Ombudsman Aparatının və BMT-nin nümayəndələri çıxış edib, Azərbaycan Respublikasının Miqrasiya Profili təqdim olunub.',
      body: `
[[organisation:state-migration-service|Dövlət Miqrasiya Xidməti]]
[[organisation:iom|Beynəlxalq Miqrasiya Təşkilatı]] (BMqT) ilə birgə 18 dekabr – Beynəlxalq Miqrantlar Gününə
həsr olunmuş tədbir keçirib. 2021-ci ildə bu gün BMqT-nin 70 illiyi ərəfəsinə təsadüf edib.

Qonaqları Xidmətin rəisi, II dərəcəli dövlət miqrasiya xidməti müşaviri
[[person:vusal-huseynov|Vüsal Hüseynov]] salamlayıb. O, günün əhəmiyyətindən, pandemiya dövründə Azərbaycanda və
dünyada görülən işlərdən, inzibati prosedurların azaldılmasından və rəqəmsallaşmadan, eləcə də
[[organisation:regional-training-center|Miqrasiya üzrə Regional Təlim Mərkəzinin]] yaradılmasından danışıb.

## Açılış

Açılışda aşağıdakı qonaqlar çıxış ediblər:

- Azərbaycan Respublikasının İnsan hüquqları üzrə müvəkkili (Ombudsman)
  [[person:sabina-aliyeva|Səbinə Əliyeva]];
- BMqT-nin Azərbaycandakı nümayəndəliyinin rəhbəri [[person:vladimir-gjorgjiev|Vladimir Gjorgjiev]];
- BMT-nin Azərbaycandakı rezident əlaqələndiricisi [[person:vladanka-andreeva|Vladanka Andreeva]].

BMqT-nin baş direktoru [[person:antonio-vitorino|Antonio Vitorinonun]] Miqrantlar Günü münasibətilə
videomüraciəti nümayiş etdirilib.

[[organisation:un-migration-network|BMT-nin Miqrasiya Şəbəkəsi]] Katibliyinin rəhbəri
[[person:jonathan-prentice|Jonathan Prentice]] «Təhlükəsiz, nizamlı və qanuni miqrasiya üzrə Qlobal Pakt»ın
icrası ilə bağlı «Çempion ölkələr» təşəbbüsü barədə çıxış edib.

## Miqrasiya Profili

Tədbirdə beynəlxalq ekspert [[person:yasmina-pinjo|Yasmina Pinjo]] BMqT-nin dəstəyi ilə hazırlanmış Azərbaycan
Respublikasının Miqrasiya Profilini təqdim edib.
`,
    },
    en: {
      title: 'State Migration Service and IOM mark International Migrants Day',
      summary:
        'Heads of the Service, the Ombudsman’s Office and the United Nations in Azerbaijan took the floor, and the country’s Migration Profile was presented.',
      body: `
The [[organisation:state-migration-service|State Migration Service]] and the
[[organisation:iom|International Organization for Migration]] (IOM) have marked International Migrants Day,
18 December, with a joint event. In 2021 the day came shortly before IOM turned seventy.

[[person:vusal-huseynov|Vusal Huseynov]], Chief of the Service and II rank state migration service counselor,
welcomed the guests. He talked about the meaning of the day, about what was done at home and elsewhere during the
pandemic, about shorter procedures and digital services, and about the future
[[organisation:regional-training-center|Regional Training Center on Migration]].

## Opening

Three guests spoke at the opening:

- [[person:sabina-aliyeva|Sabina Aliyeva]], Commissioner for Human Rights (Ombudsman) of the Republic of
  Azerbaijan;
- [[person:vladimir-gjorgjiev|Vladimir Gjorgjiev]], Head of the IOM Representation in Azerbaijan;
- [[person:vladanka-andreeva|Vladanka Andreeva]], United Nations Resident Coordinator in Azerbaijan.

A video message from [[person:antonio-vitorino|Antonio Vitorino]], Director General of IOM, was shown to the
audience.

[[person:jonathan-prentice|Jonathan Prentice]], who heads the Secretariat of the
[[organisation:un-migration-network|UN Migration Network]], spoke about the Champion Countries initiative and its
place in putting the Global Compact for Migration into practice.

## A profile of the country

The country’s Migration Profile, drawn up with support from IOM, was presented by
[[person:yasmina-pinjo|Yasmina Pinjo]], an international expert.
`,
    },
  },
}
