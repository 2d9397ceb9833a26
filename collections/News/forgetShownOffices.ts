import type { CollectionBeforeChangeHook } from 'payload'

interface Row {
  id?: string | null
  person?: unknown
  appointment?: unknown
  shown?: Record<string, unknown> | null
}

const idOf = (value: unknown): unknown =>
  value && typeof value === 'object' && 'id' in value ? value.id : (value ?? null)

/** A row that now names somebody else, or another office, does not keep the office of the one before. */
export function withoutStaleOffices<R extends Row>(rows: R[], before: Row[]): R[] {
  return rows.map((row) => {
    const earlier = before.find((one) => one.id === row.id)
    const same =
      earlier &&
      idOf(earlier.person) === idOf(row.person) &&
      idOf(earlier.appointment) === idOf(row.appointment)
    return same || !row.shown ? row : { ...row, shown: emptied(row.shown) }
  })
}

const emptied = (shown: Record<string, unknown>) =>
  Object.fromEntries(Object.keys(shown).map((key) => [key, null]))

export const forgetShownOffices: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const field = 'participations' in data ? 'participations' : 'programme'
  if (operation === 'create' || !Array.isArray(data[field])) return data
  return { ...data, [field]: withoutStaleOffices(data[field], originalDoc?.[field] ?? []) }
}
