import type { Locale } from '@/newsroom/language/locales'
import type { News } from '@/payload-types'

export type Contribution = NonNullable<News['participations']>[number]['contribution']
export type OrganisationRole = NonNullable<News['organisations']>[number]['role']

/** What somebody did, after a name: «Vüsal Hüseynov: tədbiri açıb». */
export const contributionWords: Record<Contribution, Record<Locale, string>> = {
  opened: { az: 'tədbiri açıb', en: 'opened' },
  welcomed: { az: 'iştirakçıları salamlayıb', en: 'welcomed the participants' },
  spoke: { az: 'çıxış edib', en: 'spoke' },
  presented: { az: 'təqdimatla çıxış edib', en: 'presented' },
  moderated: { az: 'müzakirəni idarə edib', en: 'moderated' },
  'sent-video-message': { az: 'videomüraciət göndərib', en: 'sent a video message' },
  attended: { az: 'iştirak edib', en: 'attended' },
}

/** What an organisation was in an event. */
export const roleWords: Record<OrganisationRole, Record<Locale, string>> = {
  host: { az: 'təşkilatçı', en: 'host' },
  'co-organiser': { az: 'birgə təşkilatçı', en: 'co-organiser' },
  'in-partnership-with': { az: 'tərəfdaş', en: 'in partnership with' },
  'implemented-by': { az: 'icraçı', en: 'implemented by' },
  'supported-by': { az: 'dəstək göstərən', en: 'supported by' },
  participant: { az: 'iştirakçı', en: 'participant' },
}
