import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import type { PublishableCollection } from '../publishable'
import { runStatement } from '../statements'
import type { ComparedField } from './compare'
import { inWordsSideBySide, placesOf, storedAt } from './compare'
import { inOneLanguage, saysSame, settled, stampedAtPublication, valueAt } from './fields'
import { readVersions } from './read'

/** A field that stands differently in what one person wrote and what another one saved meanwhile. */
export interface ConflictField extends ComparedField {
  base: unknown
  /** As a form takes it, to be sent back where theirs is chosen */
  theirs: unknown
  mine: unknown
  changedByThem: boolean
  changedByMe: boolean
}

/** What a save would have written over; `pairs` of a field have theirs before and mine after. */
export interface Conflict {
  /** The version that the save was made from */
  base: string
  newest: { id: string; savedAt: string; savedBy: string | null }
  fields: ConflictField[]
}

interface Save {
  req: PayloadRequest
  collection: PublishableCollection
  id: string
  /** What was sent, in one language */
  data: Record<string, unknown>
  locale: Locale
  base: string
  newest: string
}

/**
 * What stands between a save and the version that came before it: null when nothing does. A version that changed
 * only words of the other language, or only what publishing writes, is nobody's other text; nor is one that says
 * what is being saved (an answer that was lost on its way, and the same sent again).
 */
export async function conflictOf(save: Save): Promise<Conflict | 'unknown-base' | null> {
  const { req, collection, id, data, locale } = save
  const versions = await readVersions(req, collection, id, [save.base, save.newest])
  const [base, newest] = [versions.get(save.base), versions.get(save.newest)]
  if (!base || !newest) return 'unknown-base'
  const sides = placesOf(req, collection)
    .filter(({ path: [name = ''] }) => !stampedAtPublication.includes(name))
    .map((place) => {
      const sent = valueAt(data, place.path)
      const from = storedAt(place, base.version, locale)
      return {
        place,
        base: from,
        theirs: storedAt(place, newest.version, locale),
        mine: sent === undefined ? from : settled(place.field, sent),
      }
    })
  const came = sides.filter(({ base: from, theirs }) => !saysSame(from, theirs))
  if (came.every(({ theirs, mine }) => saysSame(theirs, mine))) return null
  const differing = sides.filter(({ theirs, mine }) => !saysSame(theirs, mine))
  const inWords = await inWordsSideBySide(
    req,
    differing.map(({ place, theirs, mine }) => ({ place, before: theirs, after: mine })),
    locale,
  )
  return {
    base: save.base,
    newest: {
      id: newest.id,
      savedAt: newest.createdAt,
      savedBy: await authorOf(req, newest.id),
    },
    fields: differing.map(({ place: { field, path }, base: from, theirs, mine }, index) => ({
      ...(inWords[index] as ComparedField),
      base: from,
      theirs: inOneLanguage(field, valueAt(newest.version, path), locale),
      mine,
      changedByThem: !saysSame(from, theirs),
      changedByMe: !saysSame(from, mine),
    })),
  }
}

async function authorOf(req: PayloadRequest, version: string): Promise<string | null> {
  const [row] = await runStatement(
    req,
    sql`select name from version_authors join users on users.id = saved_by where version_id = ${version}`,
  )
  return row ? String(row.name) : null
}

/**
 * What was sent, with what publishing wrote meanwhile where the person left it alone: a form that was open while the
 * item came out does not take its date of publication away again.
 */
export async function keepStamps(save: Save): Promise<Record<string, unknown>> {
  const { req, collection, id, data, locale } = save
  const versions = await readVersions(req, collection, id, [save.base, save.newest])
  const kept = placesOf(req, collection)
    .filter(({ path: [name = ''] }) => stampedAtPublication.includes(name) && name in data)
    .flatMap((place) => {
      const [name = ''] = place.path
      const stood = storedAt(place, versions.get(save.base)?.version, locale)
      const stands = storedAt(place, versions.get(save.newest)?.version, locale)
      return saysSame(stood, settled(place.field, data[name])) ? [[name, stands]] : []
    })
  return { ...data, ...Object.fromEntries(kept) }
}
