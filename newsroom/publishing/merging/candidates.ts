import type { PayloadRequest } from 'payload'
import { answersTo, likeness } from '../../names/likeness'
import type { StoredDocument } from '../documents'
import type { MergeableCollection } from './places'
import type { Side } from './plan'
import { sideOf } from './plan'
import { namesOf } from './takeVariants'

/** From here on two names are shown as perhaps one (newsroom/names/likeness). */
const alike = 0.7
const most = 8
/** Far more entries than a newsroom has of one kind; they are compared in memory. */
const registerSize = 20_000

const fields = { name: true, acronym: true, variants: true, slug: true, _status: true } as const

/**
 * Entries into which another may be merged, as the person who asks may read them: those that answer to what was
 * typed, or, where nothing was, those whose names are like its own.
 */
export async function candidates(
  req: PayloadRequest,
  collection: MergeableCollection,
  id: string,
  typed: string,
): Promise<Side[]> {
  const { docs } = await req.payload.find({
    collection,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    limit: registerSize,
    pagination: false,
    select: fields,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const entries = (docs as unknown as StoredDocument[]).map((entry) => ({ entry, names: namesOf(entry) }))
  const own = entries.find(({ entry }) => entry.id === id)?.names ?? []
  const likest = (names: string[]) =>
    Math.max(0, ...names.flatMap((one) => own.map((other) => likeness(one, other))))
  const found = entries
    .filter(({ entry, names }) => entry.id !== id && (typed === '' || answersTo(typed, names)))
    .map(({ entry, names }) => ({ entry, score: likest(names) }))
    .filter(({ score }) => typed !== '' || score >= alike)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
  const isPublic = await publicAmong(
    req,
    collection,
    found.map(({ entry }) => entry.id),
  )
  return found.map(({ entry }) => sideOf(entry, isPublic.has(entry.id)))
}

/** A draft may stand beside what is public, so the drafts do not say it. */
async function publicAmong(
  req: PayloadRequest,
  collection: MergeableCollection,
  ids: string[],
): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    depth: 0,
    pagination: false,
    select: { _status: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Set(docs.map((doc) => doc.id))
}
