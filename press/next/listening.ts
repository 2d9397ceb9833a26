import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/**
 * Waits until something accepts connections on a port of this machine.
 * @throws the reason of `signal` when it is aborted first
 */
export async function listening(port: number, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    if (await accepts(port)) return
    await setTimeout(40, undefined, { signal })
  }
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
