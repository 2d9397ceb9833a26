import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { freePort } from '../postgres/server'
import { ensureFree } from './port'

const others: ReturnType<typeof createServer>[] = []

async function otherProgramOn(host?: string): Promise<number> {
  const other = createServer().listen(0, host)
  others.push(other)
  await once(other, 'listening')
  const address = other.address()
  return typeof address === 'object' && address ? address.port : 0
}

afterEach(() => {
  for (const other of others.splice(0)) other.close()
})

describe('the port of the site', () => {
  it('is left free by the trial', async () => {
    const port = await freePort()
    await ensureFree(port, undefined)
    await ensureFree(port, undefined)
  })

  it.each([undefined, '127.0.0.1'])(
    'is refused with a sentence when another program has it on %s',
    async (host) => {
      const port = await otherProgramOn(host)
      await expect(ensureFree(port, undefined)).rejects.toThrow(`Port ${port} is already in use.`)
    },
  )

  it('is refused with a sentence when the address is not of this machine', async () => {
    await expect(ensureFree(await freePort(), '192.0.2.1')).rejects.toThrow(
      'This machine has no address 192.0.2.1.',
    )
  })
})
