import { setTimeout as pause } from 'node:timers/promises'
import type { Asking } from './ask'
import type { Visit } from './visit'
import { visit } from './visit'

export interface Manners {
  /** Hosts that are asked at the same time */
  hosts: number
  /** Addresses of one host in a night */
  perHost: number
  /** Between two questions to one host, in ms */
  between: number
  /** For the whole night, in ms: what is not reached waits for the next */
  wholeTime: number
}

/** A host that has not answered so often in a row does not answer tonight, whatever it is asked. */
const enoughSilence = 3

/** Slow enough for the smallest site. A night of graphile-worker must end within four hours. */
export const goodManners: Manners = { hosts: 6, perHost: 300, between: 1_000, wholeTime: 2 * 60 * 60_000 }

/**
 * Visits addresses, each host one at a time and with pauses. A host that asks for peace (429) or is silent is left alone.
 * @param addresses in the order of their turn within each host
 * @returns what came of those that were visited
 * @throws only when told to stop
 */
export async function visitAll(
  addresses: Iterable<URL>,
  asking: Asking,
  manners: Manners,
): Promise<Map<string, Visit>> {
  const visits = new Map<string, Visit>()
  const end = performance.now() + manners.wholeTime
  const queues = [...byHost(addresses, manners.perHost)]
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      let silent = 0
      for (const [turn, url] of queue.entries()) {
        if (performance.now() > end) return
        if (turn > 0) await pause(manners.between, undefined, { signal: asking.signal })
        const came = await visit(url, asking)
        visits.set(url.href, came)
        silent = came.answered ? 0 : silent + 1
        if (came.wantsPeace) break
        if (silent < enoughSilence) continue
        for (const other of queue.slice(turn + 1)) visits.set(other.href, came)
        break
      }
    }
  }
  await Promise.all(Array.from({ length: manners.hosts }, work))
  return visits
}

function byHost(addresses: Iterable<URL>, most: number): Iterable<URL[]> {
  const queues = new Map<string, URL[]>()
  for (const url of addresses) {
    const queue = queues.get(url.host) ?? []
    if (queue.length < most) queues.set(url.host, [...queue, url])
  }
  return queues.values()
}
