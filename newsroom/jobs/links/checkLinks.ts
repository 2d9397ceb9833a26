import type { Task } from 'graphile-worker'
import type { Asking } from '../../links/ask'
import type { Network } from '../../links/connection'
import { openInternet } from '../../links/connection'
import type { KnownHosts } from '../../links/dangerOf'
import { dangerOf, knownHosts } from '../../links/dangerOf'
import type { Finding } from '../../links/findings'
import { finding } from '../../links/findings'
import { readLink } from '../../links/readLink'
import { registrableDomain } from '../../links/registrableDomain'
import type { Visit } from '../../links/visit'
import type { Manners } from '../../links/visitAll'
import { goodManners, visitAll } from '../../links/visitAll'
import type { Occurrence } from './occurrences'
import { occurrences } from './occurrences'
import { ownPages } from './ownPages'
import type { Query } from './query'
import type { Judged } from './record'
import { addressOf, record, recordNight } from './record'

export interface LinkCheckSettings {
  on: boolean
  siteUrl: string
  userAgent: string
  /** Tests ask this machine only */
  network?: Network
  manners?: Manners
  /** For one answer, in ms */
  patience?: number
}

/** Name of the job. */
export const checkLinksJob = 'check-links'

export const checkLinks =
  (settings: LinkCheckSettings): Task =>
  async (_payload, { query, logger, abortSignal }) => {
    if (!settings.on) return
    const { links, visited } = await checkAllLinks(query as Query, settings, abortSignal)
    logger.info(`looked at ${links} links, of which ${visited} addresses on other sites`)
  }

/**
 * Looks at every link of everything public and writes down what is wrong with it. Pages of this site are looked up,
 * addresses on others asked; what the night was too short for keeps what is known of it.
 */
export async function checkAllLinks(
  query: Query,
  settings: LinkCheckSettings,
  signal: AbortSignal,
): Promise<{ links: number; visited: number }> {
  const all = await occurrences(query)
  const known = await hostsOfRegister(query, settings.siteUrl)
  const own = ownPages(query)
  const judged: Judged[] = []
  const outside: { occurrence: Occurrence; url: URL }[] = []
  for (const occurrence of all) {
    const { link } = occurrence
    if ('id' in link) {
      judged.push({ occurrence, finding: await own.ofEntry(link.collection, link.id) })
      continue
    }
    const read = readLink(link.address, settings.siteUrl)
    if (read.kind === 'own') judged.push({ occurrence, finding: await own.ofPath(read.path) })
    else if (read.kind === 'web') {
      const danger = dangerOf(read.url, known)
      if (danger) judged.push({ occurrence, finding: danger })
      else outside.push({ occurrence, url: withoutFragment(read.url) })
    } else judged.push({ occurrence, finding: read.kind === 'other' ? null : finding(read.kind) })
  }
  const visits = await goOut(query, outside, settings, signal)
  const left: Occurrence[] = []
  for (const { occurrence, url } of outside) {
    const visit = visits.get(url.href)
    if (visit) judged.push({ occurrence, finding: unlessKnown(visit.finding, known) })
    else left.push(occurrence)
  }
  await record(query, judged, left)
  await recordNight(query, { links: all.length, visited: visits.size })
  return { links: all.length, visited: visits.size }
}

const withoutFragment = (url: URL): URL => new URL(url.href.replace(/#.*/s, ''))

/** One organisation may have two domains: what ends on one of the register is no trap. */
const unlessKnown = (found: Finding | null, known: KnownHosts): Finding | null =>
  found?.kind === 'elsewhere' && known.domains.has(registrableDomain(new URL(found.detail ?? '').hostname))
    ? null
    : found

async function hostsOfRegister(query: Query, siteUrl: string): Promise<KnownHosts> {
  const { rows } = await query(
    `select link from organisations where _status = 'published' and link is not null
      union select href from site_social`,
  )
  const hosts = rows.flatMap(({ link }) =>
    URL.canParse(String(link)) ? [new URL(String(link)).hostname] : [],
  )
  return knownHosts([new URL(siteUrl).hostname, ...hosts])
}

/** Fewer hosts than this prove nothing about our own way out. */
const enoughHosts = 3

async function goOut(
  query: Query,
  outside: { occurrence: Occurrence; url: URL }[],
  settings: LinkCheckSettings,
  signal: AbortSignal,
): Promise<Map<string, Visit>> {
  const asking: Asking = {
    network: settings.network ?? openInternet,
    userAgent: settings.userAgent,
    patience: settings.patience ?? 15_000,
    signal,
  }
  const visits = await visitAll(await inTurn(query, outside), asking, settings.manners ?? goodManners)
  const came = [...visits]
  const silent = came.filter(([, { answered, finding: found }]) => !answered && found?.kind !== 'private')
  const hosts = new Set(silent.map(([url]) => new URL(url).host))
  // Then it is our own network that is away, and nothing was learned of theirs.
  if (came.some(([, { answered }]) => answered) || hosts.size < enoughHosts) return visits
  return new Map(came.filter((one) => !silent.includes(one)))
}

/** First what was found wrong before and wants to be confirmed; the rest in another order each night, so that all have their turn. */
async function inTurn(query: Query, outside: { occurrence: Occurrence; url: URL }[]): Promise<URL[]> {
  const { rows } = await query('select distinct address from broken_links')
  const doubtful = new Set(rows.map(({ address }) => String(address)))
  const turns = new Map<string, { url: URL; turn: number }>()
  for (const { occurrence, url } of outside) {
    const turn = doubtful.has(addressOf(occurrence)) ? -1 : Math.random()
    const before = turns.get(url.href)
    if (!before || turn < before.turn) turns.set(url.href, { url, turn })
  }
  return [...turns.values()].sort((a, b) => a.turn - b.turn).map(({ url }) => url)
}
