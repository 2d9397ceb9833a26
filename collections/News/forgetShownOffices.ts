import type { CollectionBeforeChangeHook } from 'payload'
import { isPublishing } from '@/newsroom/publishing/context'

type Shown = Record<string, unknown> & { frozenAt?: string | null }

interface Row {
  id?: string | null
  person?: unknown
  appointment?: unknown
  shown?: Shown | null
}

const idOf = (value: unknown): unknown =>
  value && typeof value === 'object' && 'id' in value ? value.id : (value ?? null)

/**
 * A row that now names somebody else, or another office, does not keep the office of the one before; one that
 * names the same does, also when it comes back out of a version older than its publication.
 */
export function withoutStaleOffices<R extends Row>(rows: R[], before: Row[]): R[] {
  return rows.map((row) => {
    const earlier = before.find((one) => one.id === row.id)
    const samePerson = earlier && idOf(earlier.person) === idOf(row.person)
    const sameOffice = earlier && idOf(earlier.appointment) === idOf(row.appointment)
    if (samePerson && sameOffice)
      return row.shown?.frozenAt || !earlier.shown ? row : { ...row, shown: earlier.shown }
    // An office chosen for the one before is not that of the one who follows.
    const appointment = earlier && sameOffice ? null : row.appointment
    return { ...row, appointment, ...(row.shown ? { shown: emptied(row.shown) } : {}) }
  })
}

const emptied = (shown: Shown) => Object.fromEntries(Object.keys(shown).map((key) => [key, null]))

/**
 * Not while newsroom/publishing writes: it has settled the offices itself, and a withdrawn item must keep its
 * rows as readers see them, whatever an unfinished draft has made of them.
 */
export const forgetShownOffices: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const field = 'participations' in data ? 'participations' : 'programme'
  if (operation === 'create' || isPublishing(req) || !Array.isArray(data[field])) return data
  return { ...data, [field]: withoutStaleOffices(data[field], originalDoc?.[field] ?? []) }
}
