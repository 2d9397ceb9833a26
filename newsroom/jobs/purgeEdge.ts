import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { purgeAttempts, purgeEdgeJob } from '../publishing/pressEvents'
import { takesAway } from '../publishing/tags'
import { pressesHaveHeard } from './pressesHaveHeard'
import { sendPurge } from './sendPurge'

const order = z.object({ event: z.string(), round: z.number().default(0) })

/**
 * A change is purged three times: at once; after a second, for what was on its way from a press to the cache at
 * that moment; and when even a press that was cut off from the database can have sent nothing from before it that
 * may be kept (press/limits.ts: ten seconds of trust, five of a slow question; five on the way). In ms.
 */
const rounds = [1_000, 20_000]

const lastOfAll = 10

/**
 * Purges what an event touched from the caches in front of the press. Doing it twice or in another order does no
 * harm: a purge only makes the cache ask the press again. So there is no named queue, which graphile-worker works off
 * at the pace of its polling. A failure throws, so that the queue tries again.
 */
export const purgeEdge =
  (caches: readonly string[]): Task =>
  async (payload, { query, addJob }) => {
    const { event, round } = order.parse(payload)
    const { rows } = await query<{ action: string; tags: string[] }>(
      'select action, tags from press_events where id = $1',
      [event],
    )
    const [change] = rows
    if (!change || caches.length === 0) return
    await pressesHaveHeard(query)
    await Promise.all(caches.map((cache) => sendPurge(cache, change.tags, takesAway(change.action))))
    const later = rounds[round]
    if (later === undefined) return
    await addJob(
      purgeEdgeJob,
      { event, round: round + 1 },
      { runAt: new Date(Date.now() + later), maxAttempts: purgeAttempts, priority: lastOfAll },
    )
  }
