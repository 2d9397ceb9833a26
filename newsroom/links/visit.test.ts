import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'
import { createServer as createEncrypted } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testCertificate } from '@/tests/support/testCertificate'
import type { Network } from './connection'
import { openInternet } from './connection'
import { visit } from './visit'
import { visitAll } from './visitAll'

/** Ports of this machine that may be asked; everything else is as it is outside. */
const open = new Set<number>()
const servers: Server[] = []
const asked: string[] = []

const network: Network = {
  resolve: async (host) =>
    host === 'inside.example'
      ? [{ address: '169.254.169.254', family: 4 }]
      : host === 'both.example'
        ? [
            { address: '127.0.0.1', family: 4 },
            { address: '10.0.0.1', family: 4 },
          ]
        : host === 'nowhere.example'
          ? Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }))
          : [{ address: '127.0.0.1', family: 4 }],
  allows: (address, port) => address === '127.0.0.1' && open.has(port),
}

async function start(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  servers.push(server)
  return (server.address() as AddressInfo).port
}

let port: number
let closedPort: number
let encryptedPort: number
const answer: RequestListener = (request, response) => {
  asked.push(`${request.method} ${request.headers.host?.replace(/:\d+/, '')}${request.url}`)
  const path = request.url ?? '/'
  const to = (address: string, status = 302) => response.writeHead(status, { Location: address }).end()
  if (path === '/loop') return to('/loop')
  if (path.startsWith('/long')) return to(`/long${Number(path.slice(5) || 0) + 1}`)
  if (path === '/moved') return to('/good', 301)
  if (path === '/other') return to(`http://other.test:${port}/good`)
  if (path === '/sibling') return to(`http://www.good.example:${port}/good`)
  if (path === '/inside') return to('http://169.254.169.254/latest/meta-data/')
  if (path === '/inside-name') return to(`http://inside.example:${port}/`)
  if (path === '/loopback') return to(`http://127.0.0.1:${closedPort}/`)
  if (path === '/script') return to('javascript:alert(1)')
  if (path === '/plain') return to(`http://good.example:${port}/good`)
  if (path === '/slow') return undefined
  if (path === '/cut') return request.socket.destroy()
  const status = Number(/\d{3}/.exec(path)?.[0] ?? 200)
  if (path === '/slow-head' && request.method === 'HEAD') return undefined
  if (path === '/no-head') return response.writeHead(request.method === 'HEAD' ? 405 : 200).end('yes')
  return response.writeHead(status).end('x')
}

beforeAll(async () => {
  port = await start(createServer(answer))
  closedPort = await start(createServer(answer))
  encryptedPort = await start(createEncrypted(testCertificate, answer))
  open.add(port)
  open.add(encryptedPort)
})
afterAll(() => {
  for (const server of servers) server.close()
})

const asking = { network, userAgent: 'Test', patience: 400, signal: new AbortController().signal }
const found = async (path: string, host = 'good.example') => {
  const { finding } = await visit(new URL(`http://${host}:${port}${path}`), asking)
  return finding && [finding.kind, finding.status]
}

describe('a visit', () => {
  it.each([
    ['/good', null],
    ['/moved', null],
    ['/sibling', null],
    ['/no-head', null],
    ['/slow-head', null],
    ['/404', ['gone', 404]],
    ['/410', ['gone', 410]],
    ['/500', ['failing', 500]],
    ['/503', ['failing', 503]],
    ['/400', ['failing', 400]],
    ['/401', null],
    ['/403', null],
    ['/429', null],
    ['/loop', ['circle', 302]],
    ['/long', ['circle', 302]],
    ['/slow', ['slow', null]],
    ['/cut', ['unreachable', null]],
    ['/script', ['script', null]],
    ['/other', ['elsewhere', 200]],
  ])('says what is wrong: %s', async (path, kind) => {
    expect(await found(path)).toEqual(kind)
  })

  it('says of what cannot be found that it is not there', async () => {
    expect(await found('/good', 'nowhere.example')).toEqual(['unreachable', null])
  })

  it('asks for no more than headers first, and says who asks', async () => {
    asked.length = 0
    await found('/good')
    await found('/404')
    expect(asked).toEqual(['HEAD good.example/good', 'HEAD good.example/404', 'GET good.example/404'])
  })

  it('asks nothing of a private network, whether an address, a name or a redirect leads there', async () => {
    asked.length = 0
    const inside = ['private', null]
    expect(await found('/', 'inside.example')).toEqual(inside)
    expect(await found('/', 'both.example')).toEqual(inside)
    for (const path of ['/inside', '/inside-name', '/loopback']) expect(await found(path)).toEqual(inside)
    const { finding } = await visit(new URL(`http://127.0.0.1:${closedPort}/`), asking)
    expect(finding?.kind).toBe('private')
    const bracketed = await visit(new URL(`http://[::1]:${port}/`), asking)
    expect(bracketed.finding?.kind).toBe('private')
    expect(asked.filter((one) => !/\/(inside|inside-name|loopback)$/.test(one))).toEqual([])
  })

  it('asks nothing of this machine when it is the open internet that is asked', async () => {
    asked.length = 0
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '0.0.0.0']) {
      const { finding } = await visit(new URL(`http://${host}:${port}/`), {
        ...asking,
        network: openInternet,
      })
      expect([host, finding?.kind]).toEqual([host, 'private'])
    }
    expect(asked).toEqual([])
  })

  it('connects to the very address that was judged', async () => {
    let times = 0
    const turning: Network = {
      ...network,
      // A name server that answers otherwise the second time (DNS rebinding).
      resolve: async () => [{ address: ++times === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }],
    }
    const { finding } = await visit(new URL(`http://good.example:${port}/good`), {
      ...asking,
      network: turning,
    })
    expect([finding, times]).toEqual([null, 1])
  })

  it('finds a certificate that proves nothing, one of another host, and the way out of encryption', async () => {
    const encrypted = (host: string, path: string) =>
      visit(new URL(`https://${host}:${encryptedPort}${path}`), asking).then(({ finding }) => finding?.kind)
    expect(await encrypted('good.example', '/good')).toBe('certificate')
    const before = getCACertificates('default')
    setDefaultCACertificates([testCertificate.cert])
    expect(await encrypted('good.example', '/good')).toBeUndefined()
    expect(await encrypted('other.test', '/good')).toBe('certificate')
    expect(await encrypted('good.example', '/plain')).toBe('downgrade')
    setDefaultCACertificates(before)
  })
})

describe('a night of visits', () => {
  const urls = (...paths: string[]) => paths.map((path) => new URL(`http://good.example:${port}${path}`))

  it('asks one host one thing after another, not too often and not too much', async () => {
    const began = performance.now()
    const manners = { hosts: 4, perHost: 3, between: 60, wholeTime: 60_000 }
    const visits = await visitAll(urls('/1', '/2', '/3', '/4'), asking, manners)
    expect([...visits.keys()].map((url) => new URL(url).pathname)).toEqual(['/1', '/2', '/3'])
    expect(performance.now() - began).toBeGreaterThanOrEqual(118)
  })

  it('leaves a host alone that asks for it or does not answer, and ends in time', async () => {
    const manners = { hosts: 4, perHost: 9, between: 1, wholeTime: 60_000 }
    expect((await visitAll(urls('/1', '/429', '/3'), asking, manners)).size).toBe(2)
    const silent = ['a', 'b', 'c', 'd', 'e'].map((path) => new URL(`http://nowhere.example/${path}`))
    const nothing = [...(await visitAll(silent, asking, manners)).values()]
    expect(nothing.map(({ finding }) => finding?.kind)).toEqual(Array(5).fill('unreachable'))
    expect((await visitAll(urls('/1'), asking, { ...manners, wholeTime: -1 })).size).toBe(0)
  })

  it('stops when it is told to', async () => {
    const signal = AbortSignal.timeout(50)
    const manners = { hosts: 1, perHost: 9, between: 10_000, wholeTime: 60_000 }
    await expect(visitAll(urls('/1', '/2'), { ...asking, signal }, manners)).rejects.toThrow()
  })
})
