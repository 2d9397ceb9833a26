import type { ServerResponse } from 'node:http'
import { STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http'
import { limits } from '../limits'
import { inOwnMemory } from '../pressing/ownMemory'

/** A head as it goes out, without the lines that differ from answer to answer. */
export type ReadyHead = string

/**
 * Writes a head down, once for all answers that have it.
 * @param lines name after value, as `writeHead` takes them
 * @throws TypeError when a header holds what must not stand in one, as `writeHead` would
 */
export function readyHead(status: number, lines: readonly string[]): ReadyHead {
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n`
  for (let at = 0; at < lines.length; at += 2) {
    const [name = '', value = ''] = [lines[at], lines[at + 1]]
    validateHeaderName(name)
    validateHeaderValue(name, value)
    head += `${name}: ${value}\r\n`
  }
  return head
}

const end = `Connection: keep-alive\r\nKeep-Alive: timeout=${limits.keepAlive / 1000}\r\n\r\n`

/** Head and body in one piece, with the date of a second and the line that differs from answer to answer. */
export type Whole = { second: number; line: string; bytes: Buffer }

/** Whether a head that was written before fits: the connection is of today and stays open after the answer. */
export const staysOpen = ({ shouldKeepAlive, req }: ServerResponse): boolean =>
  shouldKeepAlive && req.httpVersion === '1.1'

/**
 * Sends an answer whose head was written before; without a body it is the head alone (304, HEAD). `writeHead` checks
 * every letter of every header for each answer and joins them anew: with the tags of a page more than a third of all
 * work. Node keeps what `writeHead` makes in `_header`, and whether it was sent in `_headerSent`; there is no public
 * way, so `readyHead.test.ts` compares what goes out with what Node writes itself.
 */
export function sendReady(
  response: ServerResponse,
  status: number,
  head: ReadyHead,
  line: string,
  body?: Buffer,
): void {
  response.statusCode = status
  Object.assign(response, { _header: headNow(head, line) })
  response.end(body)
}

/** A whole head, for a connection that stays open. */
export const headNow = (head: ReadyHead, line: string): string =>
  `${head}${line}\r\nDate: ${date()}\r\n${end}`

/**
 * Head and body in one piece.
 * @param line one that differs from answer to answer, without its end
 * @param whole what was sent before: it is made anew once a second, for its date, and when the line is another
 */
export function wholeNow(
  { head, body, whole }: { head: ReadyHead; body: Buffer; whole?: Whole },
  line: string,
): Whole {
  date()
  if (whole?.second === second && whole.line === line) return whole
  return { second, line, bytes: inOwnMemory(Buffer.from(headNow(head, line), 'latin1'), body) }
}

/** Sends head and body in one piece, which Node hands to the system as it is. */
export function sendWhole(response: ServerResponse, status: number, whole: Whole): void {
  response.statusCode = status
  Object.assign(response, { _header: 'in the piece', _headerSent: true })
  response.end(whole.bytes)
}

let second = 0
let written = ''

/** The time as it stands in a head; written down once a second. */
function date(): string {
  const now = Math.floor(Date.now() / 1000)
  if (now !== second) {
    second = now
    written = new Date(now * 1000).toUTCString()
  }
  return written
}
