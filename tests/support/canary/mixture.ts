import type { Asked } from './ask'
import type { Canaries } from './canaries'

/** A request of the mixture. `staff`: it comes from an editor who is logged in, at an address of the desk. */
export type Mixed = Asked & { staff: boolean }

/** What Next or a proxy might listen to, and must not (quality A6.12): each with a canary where it has room. */
const forged = ({ word, cookie, session, draft }: Canaries): Record<string, string>[] => [
  { cookie },
  { cookie: `${cookie}; __prerender_bypass=${word}; __next_preview_data=${word}` },
  { authorization: `JWT ${session}` },
  { host: `${word}.example` },
  { 'x-forwarded-host': `${word}.example`, 'x-forwarded-proto': 'http' },
  { forwarded: `host=${word}.example;for=${word}`, via: `1.1 ${word}` },
  { 'x-forwarded-for': word, 'x-real-ip': word, 'x-forwarded-prefix': `/${word}` },
  { 'x-original-url': `/preview/az/news/${draft.id}`, cookie },
  { 'x-rewrite-url': `/preview/az/news/${draft.id}`, cookie },
  { 'x-matched-path': `/preview/az/news/${draft.id}`, 'x-invoke-path': `/api/news/${draft.id}`, cookie },
  { 'x-middleware-subrequest': 'middleware:middleware:middleware', 'x-middleware-rewrite': '/admin', cookie },
  { 'x-middleware-prefetch': '1', 'x-nextjs-data': '1' },
  { 'x-prerender-revalidate': word, 'x-now-route-matches': `1=${word}` },
  { rsc: '1', accept: 'text/x-component' },
  {
    rsc: '1',
    'next-router-state-tree': encodeURIComponent(JSON.stringify([word, {}])),
    'next-url': `/${word}`,
  },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree', cookie },
  { 'next-action': word, cookie },
  { 'user-agent': `Mozilla ${word}`, referer: `https://${word}.example/` },
  { 'accept-language': `en-${word.slice(0, 8)}`, 'sec-ch-prefers-color-scheme': word },
  { 'if-none-match': `"${word}"`, 'if-modified-since': word },
  { range: 'bytes=0-3', te: 'trailers' },
]

/** Other spellings of an address, and parameters that mean nothing. */
const disguises: ((path: string, word: string) => string)[] = [
  (path) => path,
  (path, word) => `${path}?utm_source=${word}`,
  (path, word) => `${path}?_rsc=${word}&nxtPlocale=${word}`,
  (path, word) => `${path}?draft=true&preview=${word}&locale=all`,
  (path) => `/${path}`,
  (path) => path.replaceAll('/', '//'),
  (path) => `${path}/`,
  (path) => path.replace('/az', '/%61z'),
  (path) => path.replace(/e/g, '%65'),
  (path, word) => `${path}%00${word}`,
  (path, word) => `${path}/..%2f${word}`,
  (path, word) => `${path}?${word}=%ff`,
  (path) => `${path};v=1`,
]

const publicPaths = ({ draft, newer }: Canaries) => [
  newer.path,
  '/az',
  '/az/xeberler',
  draft.path,
  '/en',
  '/en/news',
  newer.path,
  '/az/elcatanliq-beyanati',
  '/en/accessibility-statement',
  '/az/sexsler',
  '/az/axtaris',
  '/sitemap.xml',
  '/az/rss.xml',
  '/',
  '/yoxdur',
  `/az/xeberler/${newer.id}`,
]

const ofStaff = ({ draft, newer, cookie }: Canaries): Asked[] => [
  { path: `/preview/az/news/${draft.id}`, headers: { cookie } },
  { path: `/preview/az/news/${newer.id}`, headers: { cookie } },
  { path: `/api/news/${draft.id}?draft=true&depth=0&locale=az`, headers: { cookie } },
  { path: `/api/news/${newer.id}?draft=true&depth=1&locale=az`, headers: { cookie } },
]

/** The same addresses, asked for by somebody who is not logged in, and words of the desk at public ones. */
const ofStrangers = (canaries: Canaries): Asked[] => [
  ...ofStaff(canaries).map(({ path }) => ({ path })),
  {
    path: canaries.newer.path,
    method: 'POST',
    headers: { 'next-action': canaries.word },
    body: canaries.word,
  },
  { path: canaries.draft.path, method: 'HEAD', headers: { cookie: canaries.cookie } },
]

/** Without it, Payload would not look at a cookie. */
const ownSite = { 'sec-fetch-site': 'same-origin' }

const encodings = ['identity', 'gzip', 'br', 'gzip, deflate, br']

/**
 * The request of a number: seven of ten are public in every disguise, two of staff, one of a stranger at a door of
 * staff. Addresses, headers and disguises are 16, 21 and 13: numbers without a common divisor meet in every way.
 * @param host of the site, by which alone the desk opens
 */
export function mixed(number: number, canaries: Canaries, host: string): Mixed {
  const pick = <T>(all: readonly T[], turn: number): T => all[turn % all.length] as T
  const encoding = { 'accept-encoding': pick(encodings, Math.floor(number / 10)) }
  const place = number % 10
  const turn = Math.floor(number / 10)
  if (place === 3 || place === 7) {
    const asked = pick(ofStaff(canaries), turn * 2 + Number(place === 7))
    return { ...asked, headers: { host, ...ownSite, ...asked.headers, ...encoding }, staff: true }
  }
  if (place === 9) {
    const asked = pick(ofStrangers(canaries), turn)
    return { ...asked, headers: { host, ...ownSite, ...asked.headers, ...encoding }, staff: false }
  }
  const path = pick(disguises, number)(pick(publicPaths(canaries), turn + place), canaries.word)
  return {
    path,
    headers: { host, ...ownSite, ...pick(forged(canaries), number + turn), ...encoding },
    staff: false,
  }
}
