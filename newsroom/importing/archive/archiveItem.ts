import { createHash } from 'node:crypto'
import { z } from 'zod'
import { bakuDay } from '../../language/dates'
import type { Locale } from '../../language/locales'
import { daysIn } from '../recognising/days'

/** One old item, as a line of an archive gives it. */
export interface ArchiveItem {
  locale: Locale
  title: string
  /** HTML or text */
  body: string
  /** The moment of its first publication, or null where the archive gives none */
  published: string | null
  url: string | null
  slug: string | null
  /** Address, slug or url of the same item in the other language */
  translationOf: string | null
}

const text = (longest: number) => z.string().trim().max(longest)
const optional = (longest: number) =>
  text(longest)
    .nullish()
    .transform((value) => value || null)

const shape = z.object({
  locale: z.enum(['az', 'en']),
  title: text(2_000).min(1),
  body: z.string().max(1_000_000),
  date: optional(60),
  url: optional(2_000),
  slug: optional(300),
  translationOf: optional(2_000),
})

/** @throws Error with a sentence that says what is wrong with the line */
export function readItem(line: string): ArchiveItem {
  const read = shape.safeParse(parsed(line))
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Error(`${issue?.path.join('.') || 'the line'}: ${issue?.message}`)
  }
  const { date, ...item } = read.data
  return { ...item, published: date === null ? null : momentOf(date) }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new Error(`not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

/** An instant, a day, or a day with an hour on the clock of Baku. */
function momentOf(date: string): string {
  const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(date) ? new Date(date) : null
  if (zoned && !Number.isNaN(zoned.getTime())) return zoned.toISOString()
  const [said] = daysIn(date)
  if (!said?.day) throw new Error(`date: '${date}' is no date`)
  const hour = /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)/.exec(date.slice(said.end))
  if (!hour) return new Date(`${said.day}T12:00:00+04:00`).toISOString()
  const moment = new Date(`${said.day}T${hour[1]?.padStart(2, '0')}:${hour[2]}:00+04:00`)
  // Up to 2015 the summers of Baku were an hour further.
  const shown = bakuHour(moment)
  if (shown !== Number(hour[1])) moment.setTime(moment.getTime() - 3_600_000)
  return moment.toISOString()
}

const hourInBaku = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Baku',
  hour: 'numeric',
  hourCycle: 'h23',
})
const bakuHour = (moment: Date) => Number(hourInBaku.format(moment))

/** What an item is known by, so that it is taken once however often its archive is read. */
export function keyOf({ locale, url, slug, title, published, body }: ArchiveItem): string {
  const known = url ? ['url', url] : slug ? ['slug', slug] : ['text', title, published, body]
  return createHash('sha256')
    .update(JSON.stringify([locale, ...known]))
    .digest('hex')
}

/** The day of first publication in Baku. */
export const dayOf = ({ published }: ArchiveItem): string | null => (published ? bakuDay(published) : null)
