import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import { limits } from './limits'

/**
 * Closes a server without dropping a request: new connections are refused; those that are open bring their last
 * request, whose answer says `Connection: close`; then idle ones are closed, and after `patience` ms all. Returns
 * how to cut at once, too.
 */
export function drain(server: Server, patience: number): { done: Promise<void>; cut: () => void } {
  const cut = () => server.closeAllConnections()
  const done = new Promise<void>((resolve) => {
    const began = Date.now()
    const timer = setTimeout(cut, patience)
    // An idle connection that is closed at once may have a request on its way: that would be lost.
    const letGo = setInterval(() => {
      if (Date.now() - began >= limits.lastRequest) server.closeIdleConnections()
    }, 50)
    // The `close` of an HTTP server would close idle connections by itself.
    NetServer.prototype.close.call(server, () => {
      clearTimeout(timer)
      clearInterval(letGo)
      resolve()
    })
  })
  return { done, cut }
}
