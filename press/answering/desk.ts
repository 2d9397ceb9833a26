import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { endToEnd } from '../headers/hopByHop'
import { ownPath, privateHosts } from '../headers/location'
import type { Headers } from '../headers/security'
import { limits } from '../limits'
import { answerTo, openRequest } from '../next/ask'
import { deskRequest } from '../next/deskRequest'
import { listening } from '../next/listening'
import type { Press, Visit } from '../parts'
import { sendBody } from './body'
import { refuse } from './refuse'
import { head } from './send'

/**
 * Passes a request of the desk through to Next and its answer back, both as streams: an upload of any size
 * passes in small pieces. Nothing of it is kept by anyone.
 */
export async function passToDesk(press: Press, visit: Visit): Promise<void> {
  const { request, response, signal } = visit
  if (!press.deskHosts.has(request.headers.host ?? '')) return refuse(press, visit, 421)
  if (!visit.clean) return refuse(press, visit, 400)
  const giveUp = new AbortController()
  const either = AbortSignal.any([signal, giveUp.signal])
  let timer: NodeJS.Timeout | undefined
  try {
    await listening(press.nextPort, AbortSignal.any([signal, AbortSignal.timeout(limits.nextAbsence)]))
    const asked = openRequest({
      port: press.nextPort,
      method: visit.method,
      path: request.url ?? '/',
      headers: deskRequest(request, press.siteUrl),
      signal: either,
      alone: true,
    })
    sendBody(request, asked, {
      stalled: () => giveUp.abort(408),
      sent: () => {
        timer = setTimeout(() => giveUp.abort(504), limits.deskTime)
      },
    })
    const answer = await answerTo(asked)
    clearTimeout(timer)
    if (!reading.includes(visit.method)) await ownChange(press)
    head(press, visit, answer.statusCode ?? 502, answerHeaders(press, visit, answer))
    response.flushHeaders()
    await pipeline(answer, response)
  } catch (error) {
    if (signal.aborted || response.headersSent) return
    const status = typeof giveUp.signal.reason === 'number' ? giveUp.signal.reason : 503
    press.log(`${visit.method} ${JSON.stringify(visit.path)} was answered ${status}: ${String(error)}`)
    refuse(press, visit, status)
  } finally {
    clearTimeout(timer)
  }
}

const reading = ['GET', 'HEAD', 'OPTIONS']

/** Whoever has changed something and looks at the site next sees it: the press has heard of it before they have. */
const ownChange = ({ store }: Press): Promise<unknown> =>
  Promise.race([store.catchUp(), pause(limits.ownChange, undefined, { ref: false })])

function answerHeaders(press: Press, { request, kind }: Visit, answer: IncomingMessage): Headers {
  const headers: Headers = endToEnd(answer.headers, (name) => name === 'x-powered-by')
  headers['cache-control'] = 'no-store'
  if (kind !== 'api') headers['x-robots-tag'] = 'noindex'
  // Next has answered without hearing everything (413): the rest would be taken for the next request.
  if (!request.complete) headers.connection = 'close'
  const { location } = answer.headers
  if (location) {
    const hosts = [...privateHosts(press.nextPort), request.headers.host ?? '']
    headers.location = ownPath(location, press.siteUrl, hosts) ?? location
  }
  return headers
}
