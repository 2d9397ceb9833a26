import { linkIn } from './link'

export type Kind =
  | 'page' // a public page: rendered by Next, pressed
  | 'linkedPage' // a page before it is public, by a link: rendered and pressed for this reader alone
  | 'linkedFile' // a picture or document in it, by the same link: passed through
  | 'door' // `/`: sent to a language by Accept-Language
  | 'desk' // the admin: passed through
  | 'preview' // pages as they would be, for staff: passed through
  | 'api' // what the admin talks to: passed through
  | 'build' // scripts, styles and fonts of the build, never changing under one name
  | 'media' // pictures and documents of items
  | 'file' // a file of public/
  | 'style' // the style of the press's own notices
  | 'health'
  | 'ready'
  | 'unknown' // no page can be there: the editorial 404

export const styleAddress = '/press/notice.css'

/** Answered by Next outside the two languages, because robots and browsers look for them there. */
const wholeSite = [
  '/robots.txt',
  '/sitemap.xml',
  '/favicon.ico',
  '/icon.svg',
  '/apple-icon.png',
  '/manifest.webmanifest',
  '/.well-known/security.txt',
]

const bySegment: Record<string, Kind> = {
  az: 'page',
  en: 'page',
  admin: 'desk',
  preview: 'preview',
  api: 'api',
  media: 'media',
}

/**
 * What kind of address a path is; it decides what may be asked, what reaches Next and which headers go out.
 * @param path canonical, from `readTarget`
 * @param files paths of public/, canonical
 * @param query in which a link may stand
 */
export function kindOf(path: string, files: Pick<ReadonlySet<string>, 'has'>, query = ''): Kind {
  if (path === '/') return 'door'
  if (path === '/healthz') return 'health'
  if (path === '/readyz') return 'ready'
  if (path === styleAddress) return 'style'
  // Of /_next only the build: the image optimizer and the data routes are not used and would be a way in.
  if (path.startsWith('/_next/static/')) return 'build'
  if (files.has(path)) return 'file'
  if (wholeSite.includes(path)) return 'page'
  // A file of a draft: as bare as a file that the desk opens.
  if (path.startsWith('/preview/media/')) return 'api'
  // What links are rewritten to has no address of its own.
  if (/^\/preview\/link(\/|$)/.test(path)) return 'unknown'
  if (linkIn(path, query) !== null) return path.startsWith('/media/') ? 'linkedFile' : 'linkedPage'
  const first = path.split('/')[1] ?? ''
  return (Object.hasOwn(bySegment, first) && bySegment[first]) || 'unknown'
}

/** The language that an address names, if it names one. */
export function localeOf(path: string): 'az' | 'en' | undefined {
  const first = path.split('/')[1]
  return first === 'az' || first === 'en' ? first : undefined
}
