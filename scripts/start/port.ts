import { once } from 'node:events'
import { createServer } from 'node:http'
import { listen } from '@/press/listen'

/**
 * Tries whether the press will be able to listen, before anything slow is begun.
 * @param host undefined for all addresses of the machine
 * @throws StartError with one sentence that says what to change.
 */
export async function ensureFree(port: number, host: string | undefined): Promise<void> {
  const probe = createServer()
  await listen(probe, port, host)
  probe.close()
  await once(probe, 'close')
}
