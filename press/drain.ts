import type { Server } from 'node:http'

/**
 * Closes a server without dropping a request: new connections are refused, those in flight end, idle ones close;
 * after `patience` ms what is left is cut. Returns how to cut at once, too.
 */
export function drain(server: Server, patience: number): { done: Promise<void>; cut: () => void } {
  const cut = () => server.closeAllConnections()
  const done = new Promise<void>((resolve) => {
    const timer = setTimeout(cut, patience)
    // `close` lets go of the connections that are idle now; the others are let go as their answers end.
    const letGo = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(timer)
      clearInterval(letGo)
      resolve()
    })
  })
  return { done, cut }
}
