import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { ArchiveItem } from '@/newsroom/importing/archive/archiveItem'
import { addressWithin, addressWithoutLanguage } from '@/newsroom/importing/archive/oldAddress'
import type { Locale } from '@/newsroom/language/locales'
import { runStatement } from '@/newsroom/publishing/statements'

/** What is kept of an item that was imported. */
export interface ImportedRow {
  key: string
  newsId: string
  locale: Locale
  story: string
  line: number
  title: string
  day: string | null
  eventKind: string | null
  /** Ids of who and what it names */
  named: string[]
}

/** Any number that nothing else in this database locks. */
const lock = 7_310_022_120

/**
 * Until the end of the transaction no other import writes: one that was started while an interrupted one still
 * finishes its last batch would take the same items, since neither sees what the other has not committed.
 */
export async function waitForOtherImports(req: PayloadRequest): Promise<void> {
  await runStatement(req, sql`select pg_advisory_xact_lock(${lock})`)
}

/**
 * Lets Postgres count the tables that an import fills. The plans of this connection were made when they were empty,
 * and read them whole for each item; the database would count them by itself within minutes.
 */
export async function countRows(req: PayloadRequest): Promise<void> {
  await runStatement(
    req,
    sql`analyze news, news_organisations, news_participations, _news_v, redirects, imported_items, search.entries`,
  )
}

/** Which of these items were taken before. */
export async function takenBefore(req: PayloadRequest, keys: readonly string[]): Promise<Set<string>> {
  const list = sql.join(
    keys.map((key) => sql`${key}`),
    sql`, `,
  )
  const rows = await runStatement(req, sql`select key from imported_items where key in (${list})`)
  return new Set(rows.map(({ key }) => String(key)))
}

/**
 * The story of an item's other language, where that was imported before: by what the archive says, in either of the two
 * lines, or by addresses that differ in their language only. A story that has the item's own language is none.
 */
export async function storyOfOther(req: PayloadRequest, item: ArchiveItem): Promise<string | null> {
  const address = item.url && addressWithin(item.url)
  const both = item.url && addressWithoutLanguage(item.url)
  const other = item.translationOf && addressWithin(item.translationOf)
  const rows = await runStatement(
    req,
    sql`select story from imported_items there
      where locale <> ${item.locale}
        and (address = ${other} or slug = ${item.translationOf} or translation_of in (${address}, ${item.slug}) or without_language = ${both})
        and not exists (select 1 from news where news.story = there.story and news.language = ${item.locale}::enum_news_language)
      order by (address = ${other} or slug = ${item.translationOf}) is true desc, at limit 1`,
  )
  return rows[0] ? String(rows[0].story) : null
}

/** Writes down that an item was taken, in the transaction in which it was. */
export async function remember(req: PayloadRequest, item: ArchiveItem, row: ImportedRow): Promise<void> {
  const named = sql.join(
    row.named.map((id) => sql`${id}`),
    sql`, `,
  )
  await runStatement(
    req,
    sql`insert into imported_items (key, news_id, locale, story, line, title, address, slug, without_language, translation_of, day, event_kind, named)
      values (${row.key}, ${row.newsId}, ${row.locale}, ${row.story}, ${row.line}, ${row.title},
        ${item.url && addressWithin(item.url)}, ${item.slug}, ${item.url && addressWithoutLanguage(item.url)},
        ${item.translationOf && addressWithin(item.translationOf)}, ${row.day}, ${row.eventKind}, array[${named}]::uuid[])`,
  )
}

/** Everything that was imported so far, by day; for finding tellings of one event. */
export async function allImported(req: PayloadRequest): Promise<ImportedRow[]> {
  const rows = await runStatement(
    req,
    sql`select key, news_id, locale, story, line, title, to_char(day, 'YYYY-MM-DD') as day, event_kind, named
      from imported_items order by day nulls last, line`,
  )
  return rows.map((row) => ({
    key: String(row.key),
    newsId: String(row.news_id),
    locale: row.locale as Locale,
    story: String(row.story),
    line: Number(row.line),
    title: String(row.title),
    day: row.day === null ? null : String(row.day),
    eventKind: row.event_kind === null ? null : String(row.event_kind),
    named: row.named as string[],
  }))
}
