import { componentsPath, pagePath } from '@/newsroom/addresses/paths'
import { otherLocale } from '@/newsroom/language/locales'
import type { Page, SiteFrame } from '@/newsroom/queries/shapes'
import type { Voice } from '../voice'
import { contacts } from './news'

/** The frame of a site that fills every field, and of one that has filled none but its name. */
export function frames(voice: Voice): { full: SiteFrame; bare: SiteFrame } {
  const { say } = voice
  const bare: SiteFrame = {
    siteUrl: 'https://agentlik.example',
    agency: say('Dövlət Köç Agentliyi', 'State Agency for Resettlement'),
    agencyNote: null,
    callCentre: null,
    address: null,
    contacts: [],
    social: [],
    notice: null,
    pages: [],
  }
  const full: SiteFrame = {
    ...bare,
    agencyNote: say('Uydurma qurum, nümunə üçün', 'An invented body, as a specimen'),
    callCentre: '100',
    address: say('Bakı şəhəri, Naxış küçəsi 8', '8 Naxish Street, Baku'),
    contacts: contacts(voice),
    social: [
      { label: say('Videokanal', 'Video channel'), href: 'https://video.example/agentlik' },
      { label: say('Şəkil lenti', 'Photo stream'), href: 'https://foto.example/agentlik' },
    ],
    pages: [
      { title: say('Haqqımızda', 'About'), href: pagePath(voice.locale, say('haqqimizda', 'about')) },
      { title: say('Əlaqə', 'Contacts'), href: pagePath(voice.locale, say('elaqe', 'contacts')) },
    ],
    notice: {
      title: say('Qəbul zalı bağlıdır.', 'The reception hall is closed.'),
      text: say(
        'Güclü küləyə görə bu gün vətəndaşların qəbulu aparılmır.',
        'Because of strong wind no visitors are received today.',
      ),
    },
  }
  return { full, bare }
}

/** The page that shows the specimens, as the components of the frame meet it. */
export function specimenPage({ locale }: Voice): Page {
  const other = otherLocale(locale)
  return {
    locale,
    path: componentsPath(locale),
    other: { locale: other, href: componentsPath(other) },
    tags: [],
    until: null,
  }
}
