import type { RequestListener, ServerOptions } from 'node:http'
import { Server } from 'node:http'
import type { Socket } from 'node:net'
import { limits } from '../limits'

/** What goes out for bytes that are one plain request, in pieces; null when they are to be read by Node. */
export type AnswerAtOnce = (bytes: Buffer) => readonly Buffer[] | null

/**
 * An HTTP server that leaves Node's `http` out as long as a connection brings nothing but plain requests which can be
 * answered at once: its objects and streams take twice as long as all else of an answer from the store. The first
 * bytes that are anything else go to Node together with the connection, as if they were its first. From then on it is
 * Node's, with all of its rules and limits.
 */
export class PlainFirstServer extends Server {
  /** Those that Node has not been given yet */
  readonly #plain = new Set<Socket>()

  constructor(
    options: ServerOptions,
    receive: RequestListener,
    private readonly answerAtOnce: AnswerAtOnce,
  ) {
    super(options, receive)
    // Node reads what it gets by the `connection` event, which is its documented way to be given a connection.
    const byNode = this.listeners('connection')
    this.removeAllListeners('connection')
    this.on('connection', (socket: Socket) =>
      this.#watch(socket, () => {
        for (const read of byNode) read.call(this, socket)
      }),
    )
  }

  #watch(socket: Socket, giveToNode: () => void): void {
    let time: number = limits.headersTime
    const take = (bytes: Buffer) => {
      // Whoever sends more without reading what came is Node's to slow down; the last answers say that they are the last.
      const pieces = socket.writableLength === 0 && this.listening ? this.answerAtOnce(bytes) : null
      if (pieces === null) {
        letGo()
        giveToNode()
        socket.emit('data', bytes)
        return
      }
      if (time !== limits.keepAlive) {
        time = limits.keepAlive
        socket.setTimeout(time)
      }
      for (const piece of pieces) socket.write(piece)
    }
    const end = () => socket.end()
    const fail = (error: Error) => this.emit('clientError', error, socket)
    const tire = () => {
      if (time === limits.keepAlive) socket.destroy()
      else fail(Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }))
    }
    const letGo = () => {
      this.#plain.delete(socket)
      socket.setTimeout(0)
      socket.off('data', take).off('end', end).off('error', fail).off('timeout', tire).off('close', letGo)
    }
    this.#plain.add(socket)
    socket.on('data', take).on('end', end).on('error', fail).on('timeout', tire).on('close', letGo)
    socket.setTimeout(time)
  }

  override closeIdleConnections(): void {
    for (const socket of this.#plain) if (socket.writableLength === 0) socket.destroy()
    super.closeIdleConnections()
  }

  override closeAllConnections(): void {
    for (const socket of this.#plain) socket.destroy()
    super.closeAllConnections()
  }
}
