/** Asks the database: the way of a job, or of a command. */
export type Query = (
  statement: string,
  values?: unknown[],
) => Promise<{ rows: Record<string, unknown>[]; rowCount?: number | null }>

/** What readers see of a collection, as a condition on its table under the name `d`. */
export const isPublic = (collection: string): string =>
  collection === 'news'
    ? "d._status = 'published' and d.deleted_at is null and d.state in ('published', 'withdrawn')"
    : "d._status = 'published' and d.deleted_at is null"
