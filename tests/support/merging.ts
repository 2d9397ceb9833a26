import type { Payload } from 'payload'
import { publishInBoth, publishPerson } from './bothLanguages'
import { accepted } from './documents'
import { ask } from './journals'
import type { Browser } from './rest'

type Data = Record<string, unknown>

/** Asks for one entry to be merged into another. */
export const mergeInto = (desk: Browser, collection: string, id: string, into: string) =>
  desk.post(`/${collection}/${id}/merge`, { into })

/** Merges one entry into another. @returns the number of the merge */
export const merged = async (desk: Browser, collection: string, id: string, into: string): Promise<string> =>
  String(accepted(await mergeInto(desk, collection, id, into)).body.id)

/** Asks for a merge to be undone. */
export const undo = (desk: Browser, merge: string) => desk.post(`/merges/${merge}/undo`)

/** The people in the rows of a news item. */
export const speakers = (item: Data) => (item.participations as Data[]).map(({ person }) => person)

/** Whatever a merge may change, as the database holds it. */
export async function everythingMergeable(payload: Payload): Promise<Data> {
  const tables = [
    ...['people', 'people_locales', 'people_texts', '_people_v', '_people_v_locales', '_people_v_texts'],
    ...['organisations', 'organisations_locales', 'organisations_texts', '_organisations_v', 'appointments'],
    ...['_appointments_v', 'news', 'news_participations', 'news_organisations', 'news_rels', '_news_v'],
    ...['_news_v_version_participations', '_news_v_version_organisations', '_news_v_rels', 'events'],
    ...['events_programme', 'events_organisations', 'projects', 'projects_locales', 'projects_texts'],
    ...['redirects', 'media_uses'],
  ]
  const held: Data = {}
  for (const table of tables) {
    const rows = await ask<{ row: Data }>(payload, `select to_jsonb(t) as row from ${table} t`)
    // When a row was written is no part of what it says.
    held[table] = rows
      .map(({ row: { updated_at: _at, ...row } }) => JSON.stringify(row))
      .sort()
      .map((row) => JSON.parse(row))
  }
  return held
}

/** Two entries for one person, both named in public and in drafts, in both languages. */
export async function twoOfOne(desk: Browser): Promise<{ one: string; other: string }> {
  const one = await publishPerson(desk, 'Vüsal', 'Hüseynov', { variants: ['Huseinov'] })
  const other = await publishInBoth(
    desk,
    'people',
    { given: 'Vüsal', family: 'Hüseynli', variants: ['V. Huseynli'] },
    { given: 'Vusal', family: 'Huseynli' },
  )
  return { one, other }
}
