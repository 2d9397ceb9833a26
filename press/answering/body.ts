import type { ClientRequest, IncomingMessage } from 'node:http'
import { limits } from '../limits'
import { hasBody } from '../next/deskRequest'
import { watchStall } from './stall'

/**
 * Streams the body of a request on to Next. A plain pipe on purpose: when Next stops listening (413), `pipeline`
 * would destroy the reader's connection and with it the answer; failures show on `asked`.
 */
export function sendBody(
  request: IncomingMessage,
  asked: ClientRequest,
  events: { stalled: () => void; sent: () => void },
): void {
  if (!hasBody(request)) {
    asked.end()
    events.sent()
    return
  }
  request.pipe(asked)
  request.once('end', events.sent)
  const stopWatching = watchStall(request, limits.uploadStall, events.stalled)
  asked.once('response', stopWatching).once('close', stopWatching)
}
