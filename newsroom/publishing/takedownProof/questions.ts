import { newsListPath } from '../../addresses/newsFilter'
import { archivePath, homePath } from '../../addresses/paths'
import { searchAddress } from '../../addresses/searchFilter'
import type { Locale } from '../../language/locales'
import type { ProofPlace, SiteAnswer, TakedownProof } from './proof'

/** What was taken down, and how. */
export interface TakenDown {
  how: TakedownProof['how']
  locale: Locale
  path: string
  title: string
  reason: string
  /** Paths of files that nothing public shows any more */
  files: string[]
}

export interface Question {
  place: ProofPlace
  path: string
  isGone: (answer: SiteAnswer) => boolean
}

/** What to ask the site about an item that was taken down, and which answer proves that it is gone. */
export function questionsAbout(item: TakenDown): Question[] {
  const { locale, path, title, files } = item
  const unnamed = ({ status, text }: SiteAnswer) => status === 404 || (status < 400 && !names(text, path))
  const holds = (place: ProofPlace, asked: string): Question => ({ place, path: asked, isGone: unnamed })
  return [
    { place: 'page', path, isGone: (answer) => pageSaysSo(item, answer) },
    holds('home', homePath(locale)),
    holds('lists', newsListPath(locale, {})),
    holds('lists', archivePath(locale)),
    holds('search', searchAddress(locale, title)),
    holds('feeds', searchAddress(locale, title, { file: 'feed.json' })),
    holds('sitemap', '/sitemap.xml'),
    ...files.map(
      (file): Question => ({ place: 'media', path: file, isGone: ({ status }) => status === 404 }),
    ),
  ]
}

/** A withdrawn page says why, a removed one that it is gone or where to go, an unpublished one is not there. */
function pageSaysSo({ how, reason }: TakenDown, { status, text }: SiteAnswer): boolean {
  if (how === 'withdrawn') return status === 200 && text.includes(asMarkup(reason))
  const leadsOn = status >= 300 && status < 400
  return status === 410 || leadsOn || (how === 'unpublished' && status === 404)
}

/** Whether a text names a path, and not only a longer one that begins alike. */
function names(text: string, path: string): boolean {
  const written = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`${written}(?![\\w%-])`).test(text)
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The first line as pages write it; quotation marks and line breaks may be written in more than one way. */
const asMarkup = (reason: string): string =>
  (reason.split(/["'\n]/)[0] ?? '').replace(/[&<>]/g, (sign) => signs[sign] ?? sign).trim()
