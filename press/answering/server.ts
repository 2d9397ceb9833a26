import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { faultOfHost } from '../arrival/hosts'
import { kindOf } from '../arrival/kinds'
import { readTarget } from '../arrival/target'
import { limits } from '../limits'
import type { Press, Visit } from '../parts'
import { answer } from './answer'
import { answerBroken } from './broken'
import { keptAtOnce } from './keptAtOnce'
import { answerKept } from './page'
import { PlainFirstServer } from './plainFirstServer'
import { refuse } from './refuse'

/** The server on the public port. It opens before what stands behind it is started, so `press` is asked late. */
export function createPressServer(press: () => Press): Server {
  const server = new PlainFirstServer(
    {
      insecureHTTPParser: false,
      maxHeaderSize: limits.headers,
      headersTimeout: limits.headersTime,
      requestTimeout: limits.requestTime,
      connectionsCheckingInterval: 5_000,
      keepAliveTimeout: limits.keepAlive,
      // Checked in `receive`, where the answer gets its headers and words.
      requireHostHeader: false,
    },
    receive,
    (bytes) => keptAtOnce(press(), bytes),
  )
  server.on('checkExpectation', (request, response) => {
    refuse(press(), visitOf(press(), request, response, nowhere), 417)
  })
  server.on('clientError', (error, socket) => answerBroken(press().siteUrl, error, socket))

  function receive(request: IncomingMessage, response: ServerResponse) {
    // While the press stops, a connection carries its last answer.
    if (!server.listening) response.shouldKeepAlive = false
    if (answerKept(press(), request, response)) return
    const target = readTarget(request.url ?? '')
    if ('malformed' in target || faultOfHost(request.rawHeaders, request.httpVersion) !== null) {
      refuse(press(), visitOf(press(), request, response, nowhere), 400)
    } else {
      void answer(press(), visitOf(press(), request, response, target))
    }
  }
  return server
}

/** The place of a request whose own address is not to be trusted. */
const nowhere = { path: '/', clean: true, query: '' }

function visitOf(
  press: Press,
  request: IncomingMessage,
  response: ServerResponse,
  place: typeof nowhere,
): Visit {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const method = request.method ?? 'GET'
  const kind = kindOf(place.path, press.files, place.query)
  return { request, response, kind, method, ...place, signal: gone.signal }
}
