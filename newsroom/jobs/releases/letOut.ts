import type { Task } from 'graphile-worker'
import type { Payload } from 'payload'
import { z } from 'zod'
import { letOut } from '@/newsroom/publishing/releases/letOut'

const order = z.object({ release: z.uuid() })

/** Opens the newsroom in this process; the second time it is open already. */
export type OpenNewsroom = () => Promise<Payload>

/** Publishes one release in its minute. Late, twice or for nothing does no harm: the row decides. */
export const letOutTask =
  (open: OpenNewsroom): Task =>
  async (payload, { logger }) => {
    const { release } = order.parse(payload)
    const outcome = await letOut(await open(), release)
    if (outcome !== 'not-due') logger.info(`release ${release}: ${outcome}`)
  }
