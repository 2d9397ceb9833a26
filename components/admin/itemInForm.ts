import type { Data } from 'payload'

const idOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object' && 'id' in value
      ? [String(value.id)]
      : []

const rows = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : [])

/** What the server is told of a news item as it stands in the form: its words, its day, and what it links already. */
export function itemInForm(id: string | number | undefined, data: Data) {
  const { language, title, summary, body, originalDate, publishedAt, event } = data
  const many = [data.projects, data.documents].flatMap((ids) => (Array.isArray(ids) ? ids.flatMap(idOf) : []))
  return {
    id: id ?? null,
    ...{ language, title, summary, body, originalDate, publishedAt },
    event: idOf(event)[0] ?? null,
    linked: [
      ...rows(data.participations).flatMap((row) => idOf(row.person)),
      ...rows(data.organisations).flatMap((row) => idOf(row.organisation)),
      ...many,
    ],
    freeNames: rows(data.participations).flatMap(({ freeName }) =>
      typeof freeName === 'string' && freeName !== '' ? [freeName] : [],
    ),
  }
}
