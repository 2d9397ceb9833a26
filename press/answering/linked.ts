import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { linkIn } from '../arrival/link'
import { Turns } from '../keeping/turns'
import { limits } from '../limits'
import { NextFailure } from '../next/failure'
import type { Press, Visit } from '../parts'
import { answerAsset } from './asset'
import { refuse } from './refuse'
import { render } from './render'
import { send } from './send'
import { sendPage } from './sendPage'

const turns = new Turns(limits.linkedRenderings, limits.linkedRenderingsWaiting)

/**
 * Answers a page that somebody reads by a link: rendered and pressed as a public one, for this reader alone. It is
 * neither looked for in the store nor put there, and the log never names the link.
 */
export async function answerLinkedPage(press: Press, visit: Visit): Promise<void> {
  const { request, response, path, clean, signal } = visit
  if ((request.url ?? '').length > limits.address) return refuse(press, visit, 400)
  const address = path.replace(/\/$/, '')
  const key = `${address}?${linkIn(path, visit.query)}`
  if (!clean || path !== address)
    return send(press, visit, 308, { location: key, 'cache-control': 'no-store' }, '')
  try {
    const page = await turns.take(() => render(press, key, signal, readerOf(request)), signal)
    sendPage(press, 'linkedPage', request, response, { page: { ...page, tags: [], secret: true }, wires: {} })
  } catch (error) {
    if (signal.aborted) return
    if (!(error instanceof NextFailure)) throw error
    press.log(`${JSON.stringify(address)} by a link was answered ${error.status}`)
    refuse(press, visit, error.status)
  }
}

/** What Next learns of this reader, to write down who opened the link: by which program and from where. */
const readerOf = ({ headers, socket }: IncomingMessage): OutgoingHttpHeaders => ({
  'user-agent': headers['user-agent']?.slice(0, 300) ?? '',
  'x-forwarded-for': socket.remoteAddress ?? '',
})

/** Answers a picture or document in such a page: streamed through, kept by nobody. */
export async function answerLinkedFile(press: Press, visit: Visit): Promise<void> {
  const { path, query } = visit
  if (path.endsWith('/')) return refuse(press, visit, 400)
  return answerAsset(press, { ...visit, path: `${path}?${linkIn(path, query)}` })
}
