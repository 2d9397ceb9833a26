import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Why the press could not start, as one sentence for the person who started it. */
export class StartError extends Error {
  override name = 'StartError'
}

const sentences: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) =>
    `Port ${port} is already in use. Stop the program that uses it, or set PORT to another number.`,
  EACCES: (port) => `This user may not open port ${port}. Set PORT to a number above 1023.`,
  EADDRNOTAVAIL: (_, host) => `This machine has no address ${host}.`,
}

/**
 * Opens the public port.
 * @throws StartError when the port is taken, reserved, or the address is not of this machine
 */
export async function listen(server: Server, port: number, host?: string): Promise<number> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const sentence = sentences[(error as NodeJS.ErrnoException).code ?? '']
    throw sentence ? new StartError(sentence(port, host ?? ''), { cause: error }) : error
  }
  return (server.address() as AddressInfo).port
}
