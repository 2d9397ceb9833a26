import { itemPath, listPath } from '@/newsroom/addresses/paths'
import { otherLocale } from '@/newsroom/language/locales'
import type { DocumentPage, ProjectPage, TopicListPage } from '@/newsroom/queries/shapes'
import type { Voice } from '../voice'

const page = ({ locale }: Voice) => ({ locale, other: { locale, href: null }, tags: [], until: null })

/** A project that is over, of which everything is known. */
export function project(voice: Voice): ProjectPage {
  const { locale, say, worded } = voice
  return {
    ...page(voice),
    path: itemPath('projects', locale, 'koc-ili'),
    id: 'year',
    name: worded('Köç ili', 'Year of Resettlement'),
    kind: 'campaign',
    variants: [say('Köç illiyi', 'Resettlement Year'), 'YoR'],
    from: '2024-02-01',
    to: '2024-11-30',
    picture: null,
    partners: [],
    about: null,
    events: [],
    years: [],
    earlier: [],
  }
}

/** A law with a file in the language of the page and an official text in the other one. */
export function law(voice: Voice): DocumentPage {
  const { locale, say, worded, foreign } = voice
  return {
    ...page(voice),
    path: itemPath('documents', locale, 'koc-haqqinda-qanun'),
    id: 'act',
    title: worded('Köç haqqında Qanun', 'Resettlement Act'),
    kind: 'law',
    date: '2009-05-14',
    variants: [say('Köç Qanunu', 'the Act')],
    issuer: { name: foreign('Qanunvericilik Şurası', 'Legislative Council'), href: null },
    summary: null,
    file: { href: '/media/specimen/original.pdf', type: 'PDF', bytes: 1_240_000, lang: locale },
    link: { href: 'https://qanun.example/koc', lang: otherLocale(locale) },
    years: [],
  }
}

/** Topics with some news and with none. */
export function topics(voice: Voice): TopicListPage {
  const { locale, worded } = voice
  return {
    ...page(voice),
    path: listPath('topics', locale),
    topics: [
      {
        id: 'homes',
        name: worded('Mənzil təminatı', 'Housing'),
        href: itemPath('topics', locale, 'menzil'),
        count: 1,
      },
      {
        id: 'schools',
        name: worded('Məktəblər', 'Schools'),
        href: itemPath('topics', locale, 'mekteb'),
        count: 0,
      },
    ],
  }
}
