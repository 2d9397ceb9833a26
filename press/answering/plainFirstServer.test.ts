import { once } from 'node:events'
import type { Socket } from 'node:net'
import { connect, Server as NetServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listen } from '../listen'
import { until } from '../testing/until'
import { PlainFirstServer } from './plainFirstServer'

const plain = 'GET /az HTTP/1.1\r\nHost: a\r\n\r\n'
const other = 'GET /other HTTP/1.1\r\nHost: a\r\n\r\n'
const large = 'z'.repeat(64 * 1024)

let server: PlainFirstServer
let port: number
let atOnce: number
let byNode: (string | undefined)[]
let accepted: Socket[]
let errors: (string | undefined)[]
const clients: Socket[] = []
beforeEach(async () => {
  atOnce = 0
  ;[byNode, accepted, errors] = [[], [], []]
  server = new PlainFirstServer(
    {},
    (request, response) => {
      byNode.push(request.url)
      response.shouldKeepAlive &&= server.listening
      response.end(request.url === '/az/large' ? large : 'by Node')
    },
    (bytes) => {
      const text = bytes.toString()
      if (!text.endsWith('\r\n\r\n') || !/^GET \/az/.test(text) || text.split('GET').length !== 2) return null
      atOnce++
      const body = text.startsWith('GET /az/large') ? large : 'at once'
      return [Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n`), Buffer.from(body)]
    },
  )
  server.on('connection', (socket: Socket) => accepted.push(socket))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    errors.push(error.code)
    socket.destroy()
  })
  port = await listen(server, 0, '127.0.0.1')
})
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy()
  server.closeAllConnections()
  server.close()
})

/** A client that notes all that it hears. */
async function open() {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  clients.push(socket)
  const heard = { text: '' }
  socket.setEncoding('latin1').on('data', (piece: string) => {
    heard.text += piece
  })
  await once(socket, 'connect')
  const hears = (times: number, word: string) => until(() => heard.text.split(word).length === times + 1)
  return { socket, heard, hears }
}

describe('a connection', () => {
  it('is answered at once as long as it brings plain requests', async () => {
    const { socket, hears } = await open()
    for (let time = 1; time <= 50; time++) {
      socket.write(plain)
      await hears(time, 'at once')
    }
    expect([atOnce, byNode]).toEqual([50, []])
  })

  it.each([
    ['another request', other, ['/other']],
    ['a request for something else behind a plain one', plain + other, ['/az', '/other']],
    ['two plain ones together', plain + plain, ['/az', '/az']],
  ])('goes to Node with the first bytes that are %s, in order', async (_, bytes, urls) => {
    const { socket, heard, hears } = await open()
    socket.write(plain)
    await hears(1, 'at once')
    socket.write(bytes)
    await hears(urls.length, 'by Node')
    socket.write(plain)
    await hears(urls.length + 1, 'by Node')
    expect([atOnce, byNode]).toEqual([1, [...urls, '/az']])
    expect(heard.text.indexOf('at once')).toBeLessThan(heard.text.indexOf('by Node'))
  })

  it('goes to Node with a request that comes in pieces', async () => {
    const { socket, hears } = await open()
    for (const piece of plain.match(/.{1,5}/gs) ?? []) {
      socket.write(piece)
      await new Promise((resolve) => setImmediate(resolve))
    }
    await hears(1, 'by Node')
    socket.write(other)
    await hears(2, 'by Node')
    expect([atOnce, byNode]).toEqual([0, ['/az', '/other']])
  })

  it('goes to Node with a body, and brings all of it', async () => {
    const { socket, hears } = await open()
    socket.write('POST /other HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na')
    socket.write(`bc${other}`)
    await hears(2, 'by Node')
    expect(byNode).toEqual(['/other', '/other'])
  })

  it('of a client that asks on without reading is held up, and all is answered in the end', async () => {
    const { socket } = await open()
    socket.pause()
    const asked = 200
    for (let time = 0; time < asked; time++) {
      socket.write('GET /az/large HTTP/1.1\r\nHost: a\r\n\r\n')
      await new Promise((resolve) => setImmediate(resolve))
    }
    await until(() => byNode.length > 0)
    // What waits to be sent is bounded: neither way takes up all that is asked for.
    expect(accepted[0]?.writableLength).toBeLessThan(asked * large.length * 0.5)
    let letters = 0
    socket.on('data', (piece: string) => {
      letters += piece.split('z').length - 1
    })
    socket.resume()
    await until(() => letters === asked * large.length)
    expect(atOnce + byNode.length).toBe(asked)
  })

  it('is answered to the end when the client has said its last', async () => {
    const { socket, heard } = await open()
    socket.end(plain)
    await once(socket, 'close')
    expect(heard.text).toContain('at once')
  })

  it('that fails is told of and does no harm', async () => {
    const { socket, hears } = await open()
    socket.write(plain)
    await hears(1, 'at once')
    socket.resetAndDestroy()
    await until(() => errors.length > 0)
    expect(errors).toEqual(['ECONNRESET'])
  })
})

describe('time', () => {
  it('ends a connection that brings nothing as a request that took too long', async () => {
    const { socket } = await open()
    await until(() => accepted.length === 1)
    expect(accepted[0]?.timeout).toBe(15_000)
    accepted[0]?.emit('timeout')
    await once(socket, 'end')
    expect(errors).toEqual(['ERR_HTTP_REQUEST_TIMEOUT'])
  })

  it('ends a connection that brings nothing more, without a word', async () => {
    const { socket, heard, hears } = await open()
    socket.write(plain)
    await hears(1, 'at once')
    const before = heard.text
    expect(accepted[0]?.timeout).toBe(65_000)
    accepted[0]?.emit('timeout')
    await once(socket, 'end')
    expect([errors, heard.text]).toEqual([[], before])
  })
})

describe('stopping', () => {
  it('gives a connection with its last request to Node, which says that it is the last', async () => {
    const { socket, heard, hears } = await open()
    socket.write(plain)
    await hears(1, 'at once')
    // As press/drain.ts does: nobody new, and nobody is cut off.
    NetServer.prototype.close.call(server)
    socket.write(plain)
    await once(socket, 'end')
    expect([atOnce, byNode]).toEqual([1, ['/az']])
    expect(heard.text).toMatch(/Connection: close.*by Node$/s)
  })

  it.each(['closeIdleConnections', 'closeAllConnections'] as const)(
    '%s reaches those of both',
    async (close) => {
      const [first, second] = [await open(), await open()]
      first.socket.write(plain)
      second.socket.write(other)
      await first.hears(1, 'at once')
      await second.hears(1, 'by Node')
      const closed = Promise.all([once(first.socket, 'end'), once(second.socket, 'end')])
      await until(() => accepted.every(({ writableLength }) => writableLength === 0))
      server[close]()
      await closed
    },
  )
})
