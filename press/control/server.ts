import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { listen } from '../listen'
import type { Log } from '../parts'
import type { Measured } from './measure'
import { metricsText } from './metricsText'
import { ensureSecret, tellPort } from './place'

export type ControlOptions = {
  /** The folder of the press, where secret and port are written */
  folder: string
  /** Any free one when left out */
  port: number | undefined
  measure: () => Measured
  purge: (tag: string) => void
  warm: () => Promise<{ pages: number; failed: number }>
  log: Log
}

/**
 * Opens the door for operators: on 127.0.0.1 alone and only with the secret, so that neither a reader nor another
 * user of the machine gets in.
 */
export async function openControl({ folder, port, log, ...acts }: ControlOptions): Promise<Server> {
  const expected = Buffer.from(`Bearer ${ensureSecret(folder)}`)
  const server = createServer((request, response) => {
    if (!allowed(request, expected)) return say(response, 401, 'text/plain', 'Say the secret.\n')
    void answer(acts, request, response).catch((error: unknown) => {
      log(`${request.method} ${request.url} failed: ${String(error)}`)
      say(response, 500, 'text/plain', 'That failed; the log says why.\n')
    })
  })
  tellPort(folder, await listen(server, port ?? 0, '127.0.0.1'))
  return server
}

async function answer(
  { measure, purge, warm }: Omit<ControlOptions, 'folder' | 'port' | 'log'>,
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1')
  const json = (content: unknown) => say(response, 200, 'application/json', `${JSON.stringify(content)}\n`)
  const tag = searchParams.get('tag')
  const asked = `${method} ${pathname}`
  if (asked === 'GET /metrics') say(response, 200, 'text/plain; version=0.0.4', metricsText(measure()))
  else if (asked === 'GET /status') json(measure())
  else if (asked === 'POST /warm') json(await warm())
  else if (asked === 'POST /purge' && tag) {
    purge(tag)
    json({ purged: tag })
  } else say(response, 404, 'text/plain', 'GET /metrics, GET /status, POST /purge?tag=…, POST /warm\n')
}

function allowed({ headers }: IncomingMessage, expected: Buffer): boolean {
  const given = Buffer.from(headers.authorization ?? '')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function say(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
  response.end(text)
}
