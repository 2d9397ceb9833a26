import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { share } from '../order'
import { Answers } from './answers'

export type Order = {
  port: number
  /** Asked for in turn */
  paths: string[]
  perSecond: number
  seconds: number
  connections: number
  encoding: string
}

/** What came of it. */
export type Paced = {
  asked: number
  /** How many answers had which status */
  statuses: Record<string, number>
  /** Requests that got no answer */
  lost: number
  /** From the moment at which each was due (ms) */
  median: number
  p99: number
  longest: number
}

/** What is not answered so long after the end is lost (ms). */
const patience = 10_000

/**
 * Asks at an even pace, whether or not answers keep up, and measures each from the moment at which it was due:
 * a server that stands still for a second is seen by all who came in that second, not by one.
 * @param ended nothing more is asked from then on, and what was asked is waited for
 */
export async function pace(order: Order, ended: AbortSignal): Promise<Paced> {
  const { paths, perSecond, seconds, port, encoding } = order
  let asked = Math.round(perSecond * seconds)
  const times = new Float64Array(asked)
  let answers = 0
  const statuses: Record<string, number> = {}
  const idle: Line[] = []
  let lost = 0
  const requests = paths.map((path) =>
    Buffer.from(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept-Encoding: ${encoding}\r\n\r\n`,
      'latin1',
    ),
  )
  const all = await Promise.all(Array.from({ length: order.connections }, () => open(port)))
  for (const socket of all) idle.push(new Line(socket, answered, gone))
  const done = Promise.withResolvers<void>()

  function answered(line: Line, status: number, since: number) {
    times[answers++] = performance.now() - since
    statuses[status] = (statuses[status] ?? 0) + 1
    idle.push(line)
    send()
  }

  function gone(wasAsked: boolean) {
    if (wasAsked) lost += 1
  }

  const began = performance.now()
  const dueAt = (place: number) => began + (place * 1000) / perSecond
  /** How many are due by now, and how many of them were sent */
  let next = 0
  let sent = 0
  function send() {
    for (; sent < next; sent++) {
      const line = idle.pop()
      const request = requests[sent % requests.length]
      if (!line || !request) return
      line.ask(request, dueAt(sent))
    }
  }

  // Many a millisecond: timers of Node are too coarse, and this core has nothing else to do.
  const again = perSecond > 1_000 ? setImmediate : (tick: () => void) => setTimeout(tick, 1)
  function tick() {
    const now = performance.now()
    if (ended.aborted) asked = Math.min(asked, next)
    while (next < asked && dueAt(next) <= now) next++
    send()
    if (answers + lost >= asked || now > dueAt(asked) + patience) done.resolve()
    else again(tick)
  }
  tick()
  await done.promise
  for (const socket of all) socket.destroy()
  const measured = [...times.subarray(0, answers)]
  return {
    asked,
    statuses,
    lost: asked - answers,
    median: share(measured, 0.5),
    p99: share(measured, 0.99),
    longest: measured.reduce((one, other) => Math.max(one, other), 0),
  }
}

/** One connection with one request at a time on it. */
class Line {
  readonly #answers = new Answers()
  #since: number | undefined

  constructor(
    private readonly socket: Socket,
    answered: (line: Line, status: number, since: number) => void,
    gone: (wasAsked: boolean) => void,
  ) {
    socket.on('data', (bytes: Buffer) => {
      for (const status of this.#answers.take(bytes)) {
        const since = this.#since ?? 0
        this.#since = undefined
        answered(this, status, since)
      }
    })
    socket.once('error', () => undefined) // `close` follows
    socket.once('close', () => gone(this.#since !== undefined))
  }

  ask(request: Buffer, since: number): void {
    this.#since = since
    this.socket.write(request)
  }
}

const open = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.setNoDelay()))
    socket.once('error', reject)
  })
