import { sql } from '@payloadcms/db-postgres/drizzle'
import type { BaseFilter, PayloadRequest, Where } from 'payload'
import { texts } from '@/newsroom/publishing/merging/places'
import { runStatement } from '@/newsroom/publishing/statements'

const isEmpty = (field: string): Where[] => [{ [field]: { exists: false } }, { [field]: { equals: '' } }]

/** What is called by its name has one, the rest a title. */
const without = (field: string, locale: string): Where => ({
  or: isEmpty(`${field}.${locale}`),
})

const idsOf = (rows: Record<string, unknown>[]): Where => ({ id: { in: rows.map(({ id }) => String(id)) } })

/** People of whom no office is recorded, not even as a draft. */
const withoutOffice = async (req: PayloadRequest): Promise<Where> =>
  idsOf(
    await runStatement(
      req,
      sql`select id from people p where not exists
        (select 1 from appointments a where a.person_id = p.id and a.deleted_at is null)`,
    ),
  )

/** Every column that holds the id of a file, older versions included: what an editor may yet restore is in use. */
async function unused(req: PayloadRequest): Promise<Where> {
  const name = sql.identifier
  const columns = await runStatement(
    req,
    sql`select c.conrelid::regclass::text as held, a.attname as column from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.contype = 'f' and c.confrelid = 'media'::regclass and c.conrelid::regclass::text not like 'payload_%'`,
  )
  const held = columns.map(
    ({ held: table, column }) =>
      sql`not exists (select 1 from ${name(String(table).replaceAll('"', ''))} t
        where t.${name(String(column))} = m.id)`,
  )
  const written = texts.flatMap(({ now, versions }) =>
    [now, versions].map(
      ({ table, column }) =>
        sql`not exists (select 1 from ${name(table)} t where position(m.id::text in t.${name(column)}::text) > 0)`,
    ),
  )
  return idsOf(
    await runStatement(
      req,
      sql`select m.id from media m where ${sql.join([...held, ...written], sql` and `)}`,
    ),
  )
}

/** What Payload's own filters cannot ask, by the word in the address of the list: `?only=without-office`. */
const questions: Record<string, (req: PayloadRequest) => Where | Promise<Where>> = {
  'people without-office': withoutOffice,
  'media without-alt': () => ({ and: [without('alt', 'az'), { mimeType: { like: 'image/' } }] }),
  'media without-rights': () => ({
    or: ['credit', 'licence'].flatMap(isEmpty),
    mimeType: { like: 'image/' },
  }),
  'media unused': unused,
}
for (const [collections, field] of [
  [['people', 'organisations', 'projects', 'topics'], 'name'],
  [['events', 'documents', 'pages'], 'title'],
] as const)
  for (const collection of collections)
    questions[`${collection} without-english`] = () => without(field, 'en')

/** Narrows a list to what its address asks for; anything else is not asked. */
export const onlyThose =
  (collection: string): BaseFilter =>
  async ({ req }) => {
    const { only } = (req.query ?? {}) as { only?: unknown }
    const question = typeof only === 'string' ? questions[`${collection} ${only}`] : undefined
    return question ? question(req) : null
  }
