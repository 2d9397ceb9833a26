import type { CollectionBeforeChangeHook } from 'payload'

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
    const same =
      earlier &&
      idOf(earlier.person) === idOf(row.person) &&
      idOf(earlier.appointment) === idOf(row.appointment)
    if (same) return row.shown?.frozenAt || !earlier.shown ? row : { ...row, shown: earlier.shown }
    return row.shown ? { ...row, shown: emptied(row.shown) } : row
  })
}

const emptied = (shown: Shown) => Object.fromEntries(Object.keys(shown).map((key) => [key, null]))

export const forgetShownOffices: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const field = 'participations' in data ? 'participations' : 'programme'
  if (operation === 'create' || !Array.isArray(data[field])) return data
  return { ...data, [field]: withoutStaleOffices(data[field], originalDoc?.[field] ?? []) }
}
