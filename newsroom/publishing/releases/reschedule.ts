import type { PayloadRequest } from 'payload'
import { bakuParts } from '../../language/bakuTime'
import type { NewsOrder } from '../review/orders'
import { inState } from '../review/orders'
import type { Standing } from '../review/readStanding'
import { readStandings } from '../review/readStanding'
import { ReviewRefused } from '../review/refusals'
import { isOpen } from '../review/states'
import { cancelRelease } from './cancelRelease'
import { pairOf } from './pairOf'
import type { Scheduled } from './schedule'
import { dueTime, scheduleOne } from './schedule'

/**
 * Moves a promise to another day, at the same time of the day: it is taken back and made anew in one transaction, with
 * every check of a first promise. What goes out together in both languages stays together.
 * @param day in Baku: '2026-12-01'
 * @throws ReviewRefused for a day that is none, too soon or too far, and where the version may no longer be scheduled;
 *   PublishingRefused with what is missing
 */
export const reschedule = ({ day, ...order }: NewsOrder & { day: string }): Promise<Scheduled[]> =>
  inState(order, 'unschedule', async ({ standing, needsSecond }) => {
    const { req, id } = order
    const before = String(standing.release?.dueAt)
    const dueAt = await dueTime(req, `${day}T${clockOf(before)}`)
    const other = await pairOf(req, id)
    const together = other?.release?.dueAt === before ? [standing, other] : [standing]
    const moved: Scheduled[] = []
    for (const one of together) {
      const said = await cancelRelease(req, one.id)
      const free = await freed(req, one, needsSecond)
      const logged = { action: 'rescheduled', details: { from: before } } as const
      moved.push(await scheduleOne(req, free, dueAt, { ...said, logged }))
    }
    return moved
  })

/** How the item stands without its promise. @throws ReviewRefused where it could not be promised so today */
async function freed(req: PayloadRequest, { id }: Standing, needsSecond: boolean): Promise<Standing> {
  const standing = (await readStandings(req, [id])).get(id)
  if (!standing || !isOpen('schedule', standing.state, needsSecond))
    throw new ReviewRefused(req, 'schedule', standing?.state)
  return standing
}

/** '09:00', as the clock of Baku shows it. */
function clockOf(moment: string): string {
  const { hour, minute } = bakuParts(moment)
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}
