import type { PayloadRequest } from 'payload'
import { bakuDay } from '../language/dates'
import type { Appointment } from './officeOn'

type Stored = Record<string, unknown>
type PerLanguage = { az?: string | null; en?: string | null } | null | undefined

const inBoth = (value: unknown) => ({
  az: (value as PerLanguage)?.az || null,
  en: (value as PerLanguage)?.en || null,
})
const idOf = (value: unknown): string | null =>
  typeof value === 'string'
    ? value
    : value && typeof value === 'object' && 'id' in value
      ? String(value.id)
      : null
const dayOf = (value: unknown) => (typeof value === 'string' ? bakuDay(value) : null)

/** A stored appointment, read with every language, as a value of the register. */
export const toAppointment = (stored: Stored): Appointment => ({
  id: String(stored.id),
  person: idOf(stored.person) ?? '',
  organisation: idOf(stored.organisation),
  office: inBoth(stored.office),
  from: dayOf(stored.from),
  to: dayOf(stored.to),
  ranks: ((stored.ranks as Stored[] | null) ?? []).map((rank) => ({
    title: inBoth(rank.title),
    from: dayOf(rank.from),
    to: dayOf(rank.to),
  })),
})

/** The published appointments of some people, in one question. */
export async function readAppointments(req: PayloadRequest, people: string[]): Promise<Appointment[]> {
  if (people.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'appointments',
    where: { person: { in: people }, _status: { equals: 'published' } },
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true, // an office is a public fact; who publishes the item need not be able to edit it
    req,
  })
  return docs.map((doc) => toAppointment(doc as unknown as Stored))
}
