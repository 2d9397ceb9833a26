import type { IncomingMessage } from 'node:http'

/**
 * Watches a request body that is being read and reports once when no byte of it came for `patience` ms.
 * @returns how to stop watching
 */
export function watchStall(request: IncomingMessage, patience: number, stalled: () => void): () => void {
  const timer = setTimeout(stalled, patience)
  const hear = () => timer.refresh()
  const stop = () => {
    clearTimeout(timer)
    request.off('data', hear)
  }
  request.on('data', hear).once('end', stop)
  return stop
}
