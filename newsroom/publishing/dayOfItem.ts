import { bakuDay } from '../language/dates'
import type { Day } from './officeOn'

export interface Dated {
  originalDate?: string | null
  publishedAt?: string | null
}

/**
 * "That day" of an item: the first day of its event, else when it happened or was first said, else its first
 * publication; in Baku. `now` stands for the first publication of what has not been published yet.
 */
export const dayOfItem = (item: Dated, eventStart: string | null, now: string): Day =>
  bakuDay(eventStart ?? item.originalDate ?? item.publishedAt ?? now)
