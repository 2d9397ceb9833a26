import type { PayloadRequest } from 'payload'
import { isLocale, referenceLocale } from '../language/locales'
import type { Dated } from './dayOfItem'
import { dayOfItem } from './dayOfItem'
import type { StoredDocument } from './documents'
import type { ParticipationRow } from './freezeOffices'
import { freezeInBoth, freezeInLanguage } from './freezeOffices'
import type { PublishableCollection } from './publishable'
import { readAppointments } from './readAppointments'

const idOf = (value: unknown): string | null =>
  typeof value === 'string'
    ? value
    : value && typeof value === 'object' && 'id' in value
      ? String(value.id)
      : null

/** When an event begins, or null where there is none, or no more. */
export async function startOfEvent(req: PayloadRequest, event: unknown): Promise<string | null> {
  const id = idOf(event)
  if (!id) return null
  const found = await req.payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    select: { start: true },
    disableErrors: true,
    overrideAccess: true, // only the day is taken from it
    req,
  })
  return found?.start ?? null
}

/**
 * The rows of a document with the office and rank of its day written in where they are not yet: the one
 * field to write back, or nothing. `rows` are given when their words are needed in one language (events).
 */
export async function officesOfTheDay(
  req: PayloadRequest,
  collection: PublishableCollection,
  document: StoredDocument,
  now: string,
): Promise<Record<string, ParticipationRow[]>> {
  if (collection !== 'news' && collection !== 'events') return {}
  const field = collection === 'news' ? 'participations' : 'programme'
  const rows = (document[field] as ParticipationRow[] | null) ?? []
  const people = [...new Set(rows.flatMap((row) => idOf(row.person) ?? []))]
  if (people.length === 0) return {}
  const appointments = await readAppointments(req, people)
  if (collection === 'events') {
    const day = dayOfItem({}, String(document.start), now)
    return { [field]: freezeInBoth(rows, { appointments, day, now }) }
  }
  const day = dayOfItem(document as Dated, await startOfEvent(req, document.event), now)
  const locale = isLocale(document.language) ? document.language : referenceLocale
  return { [field]: freezeInLanguage(rows, { appointments, day, locale, now }) }
}
