import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { foldedWords } from '@/newsroom/names/likeness'
import { runStatement } from '@/newsroom/publishing/statements'
import { staffOf } from '../access/roles'

/** Where the names of an entry stand, and the field by which the desk calls it. */
const named = {
  people: { title: 'name', columns: ['name'], hasVariants: true },
  organisations: { title: 'name', columns: ['name', 'acronym'], hasVariants: true },
  projects: { title: 'name', columns: ['name'], hasVariants: true },
  documents: { title: 'title', columns: ['title'], hasVariants: true },
  events: { title: 'title', columns: ['title'], hasVariants: false },
  topics: { title: 'name', columns: ['name'], hasVariants: false },
} as const
type Named = keyof typeof named
const isNamed = (slug: string): slug is Named => slug in named

/**
 * Pickers and lists of the desk ask for what they look for with `like` on the title of an entry, in the language of
 * the form (Payload 3.90.1). For staff such a question finds every spelling: other languages, acronyms, recorded
 * variants, with or without the marks of Azerbaijani letters, words in any order.
 */
export const findBySpelling: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { where } = args as { where?: Where }
  if (operation !== 'read' || !where || !isNamed(collection.slug) || !staffOf(req)) return args
  return { ...args, where: await widened(req, collection.slug, where) }
}

async function widened(req: PayloadRequest, slug: Named, where: Where): Promise<Where> {
  const wider: Where = {}
  for (const [key, condition] of Object.entries(where)) {
    if (Array.isArray(condition))
      wider[key] = await Promise.all(condition.map((each: Where) => widened(req, slug, each)))
    else wider[key] = condition
  }
  const { title } = named[slug]
  const { [title]: asked, ...rest } = wider
  const typed = (asked as { like?: unknown } | undefined)?.like
  if (typeof typed !== 'string' || Object.keys(asked ?? {}).length !== 1) return wider
  const ids = await spelledLike(req, slug, typed)
  if (ids.length === 0) return wider
  const found: Where = { or: [{ [title]: { like: typed } }, { id: { in: ids } }] }
  return Object.keys(rest).length > 0 ? { and: [found, rest] } : found
}

/** More than anybody pages through in a picker. */
const most = 500

/** Entries with a spelling in which every word of what was typed stands, in public or in the latest draft. */
async function spelledLike(req: PayloadRequest, slug: Named, typed: string): Promise<string[]> {
  const typedWords = foldedWords(typed.slice(0, 200))
  if (typedWords.length === 0) return []
  const { columns, hasVariants } = named[slug]
  const name = sql.identifier
  const parts = columns.flatMap((column) => [
    sql`select _parent_id as id, ${name(column)} as spelled from ${name(`${slug}_locales`)}`,
    sql`select v.parent_id, l.${name(`version_${column}`)} from ${name(`_${slug}_v`)} v
      join ${name(`_${slug}_v_locales`)} l on l._parent_id = v.id where v.latest`,
  ])
  if (hasVariants)
    parts.push(
      sql`select parent_id, text from ${name(`${slug}_texts`)} where path = 'variants'`,
      sql`select v.parent_id, t.text from ${name(`_${slug}_v`)} v
        join ${name(`_${slug}_v_texts`)} t on t.parent_id = v.id and t.path = 'version.variants' where v.latest`,
    )
  const holds = typedWords.map((word) => sql`words.fold(spelled) like ${`%${word}%`}`)
  const rows = await runStatement(
    req,
    sql`select distinct id from (${sql.join(parts, sql` union all `)}) as spellings
      where id is not null and ${sql.join(holds, sql` and `)} limit ${most}`,
  )
  return rows.map(({ id }) => String(id))
}
