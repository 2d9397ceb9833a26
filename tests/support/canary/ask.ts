import type { Agent, IncomingHttpHeaders } from 'node:http'
import { request } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import { readAll } from '../../../press/next/readAll'

/** A request as it is written, byte for byte. */
export type Asked = { method?: string; path: string; headers?: Record<string, string>; body?: string }

/** An answer: its head as text, and its body uncompressed. */
export type Heard = { status: number; headers: IncomingHttpHeaders; head: string; body: string }

const decoders = { br: promisify(brotliDecompress), gzip: promisify(gunzip) } as const

/** Asks a server of this machine; no client makes the address or the headers more decent. */
export const ask = (
  port: number,
  { method = 'GET', path, headers = {}, body }: Asked,
  agent: Agent,
): Promise<Heard> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, agent, method, path, headers })
    asked.once('error', reject)
    asked.once('response', (answer) => {
      const { statusCode: status = 0, headers: told, rawHeaders } = answer
      const encoding = told['content-encoding'] as keyof typeof decoders | undefined
      readAll(answer, 50e6)
        .then((bytes) => (encoding && bytes.length > 0 ? decoders[encoding](bytes) : bytes))
        .then((bytes) =>
          resolve({ status, headers: told, head: rawHeaders.join('\n'), body: bytes.toString('utf8') }),
        )
        .catch(reject)
    })
    asked.end(body)
  })
