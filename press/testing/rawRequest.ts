import { connect } from 'node:net'

/** Sends bytes that no HTTP client would write and returns all that comes back until the connection ends. */
export const rawRequest = (port: number, bytes: string | Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.setEncoding('latin1')
    socket.on('data', (piece: string) => {
      heard += piece
    })
    socket.once('close', () => resolve(heard))
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET') reject(error)
    })
  })
