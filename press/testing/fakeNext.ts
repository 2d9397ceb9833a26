import { once } from 'node:events'
import type { IncomingMessage, RequestListener } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type FakeNext = {
  port: number
  /** What reached it, oldest first. */
  asked: IncomingMessage[]
  answer: (listener: RequestListener) => void
  close: () => Promise<void>
}

/** A server where the press expects Next: it remembers what it was asked and answers as the test says. */
export async function fakeNext(first: RequestListener = (_, response) => response.end()): Promise<FakeNext> {
  let listener = first
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    listener(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    answer: (next) => {
      listener = next
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Answers every request with this page. */
export const html =
  (body: string, status = 200, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.end(body)
  }
