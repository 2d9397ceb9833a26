import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:http'
import { openDoors } from '../answering/door'
import { render } from '../answering/render'
import { renderFile } from '../answering/renderFile'
import { createPressServer } from '../answering/server'
import { deskHosts } from '../arrival/hosts'
import { keepNothing } from '../keeping/keepNothing'
import { listen } from '../listen'
import { readAll } from '../next/readAll'
import type { Press } from '../parts'

export type Reply = { status: number; headers: IncomingHttpHeaders; body: string; bytes: Buffer }
type Ask = { method?: string; headers?: Record<string, string | string[]>; body?: string | Buffer }
export type OpenPress = {
  port: number
  lines: string[]
  /** One request on a connection of its own, its path sent byte for byte. */
  get: (path: string, how?: Ask) => Promise<Reply>
  close: () => void
}

/** The answering half of the press in front of a port, without children. */
export async function openPress(nextPort: number, changes: Partial<Press> = {}): Promise<OpenPress> {
  const lines: string[] = []
  const server = createPressServer(() => press)
  const port = await listen(server, 0, '127.0.0.1')
  const siteUrl = 'https://xeber.example.az'
  const log = (line: string) => lines.push(line)
  const press: Press = {
    siteUrl,
    deskHosts: deskHosts(['https://xeber.example.az'], port),
    files: new Set(['/naxis.svg']),
    nextPort,
    children: () => ({ next: true, worker: true }),
    log,
    doors: openDoors(),
    store: keepNothing({
      log,
      render: (key, signal) => render({ nextPort, siteUrl }, key, signal),
      renderFile: (key, signal) => renderFile({ nextPort, siteUrl }, key, signal),
    }),
    ...changes,
  }
  return {
    port,
    lines,
    get: (path, how) => get(port, path, how),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function get(port: number, path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, method, headers, agent: false })
    asked.once('error', reject)
    asked.once('response', (answer) => {
      readAll(answer, Number.POSITIVE_INFINITY).then((bytes) => {
        const { statusCode: status = 0, headers: told } = answer
        resolve({ status, headers: told, body: bytes.toString('utf8'), bytes })
      }, reject)
    })
    asked.end(body)
  })
}
