import type { Access, CollectionConfig, Where } from 'payload'
import { waitsForItsTime } from '@/newsroom/publishing/releases/waits'
import { hasRole, staffOf } from './roles'
import type { GuardedCollection } from './table'
import { accessTable } from './table'

/**
 * Visitors read through the Local API only (newsroom/queries) and see what is public; over REST they see
 * nothing, because a filter there can be turned into an oracle (quality A6.2).
 */
const visitorsRead =
  (publicOnly: Where): Access =>
  ({ req }) =>
    req.payloadAPI === 'local' ? publicOnly : false

const publishedNow: Where = { _status: { equals: 'published' } }

/** The rules of a collection with drafts, out of its row of the table. */
export const editorialAccess = (collection: GuardedCollection): CollectionConfig['access'] => {
  const row = accessTable[collection]
  const visitors = visitorsRead(publishedNow)
  return {
    read: (args) => (staffOf(args.req) ? hasRole(args.req, row.read) : visitors(args)),
    readVersions: ({ req }) => hasRole(req, row.read),
    create: ({ req }) => hasRole(req, row.create),
    update: async ({ req, id }) =>
      hasRole(req, row.update) && !(await isScheduled(collection, req, id)) && ownLanguages(collection, req),
    delete: ({ req }) => hasRole(req, row.delete),
    unlock: () => false,
  }
}

/** The desk shows a form that may not be written on as such; whoever writes all the same hears why (lockedWhileScheduled). */
async function isScheduled(
  collection: GuardedCollection,
  req: Parameters<Access>[0]['req'],
  id: unknown,
): Promise<boolean> {
  if (collection !== 'news' || id === undefined) return false
  return waitsForItsTime(req, String(id))
}

/** A translator changes news documents of the languages given to them, and no others. */
const ownLanguages = (collection: GuardedCollection, req: Parameters<Access>[0]['req']): boolean | Where => {
  const staff = staffOf(req)
  if (collection !== 'news' || staff?.role !== 'translator') return true
  return { language: { in: staff.languages ?? [] } }
}

/** The rules of what has no drafts: files, redirects, the site's settings. */
export const plainAccess = (
  collection: GuardedCollection,
  visitors: Where | boolean,
): CollectionConfig['access'] => {
  const row = accessTable[collection]
  return {
    read: ({ req }) => (staffOf(req) ? hasRole(req, row.read) : req.payloadAPI === 'local' && visitors),
    create: ({ req }) => hasRole(req, row.create),
    update: ({ req }) => hasRole(req, row.update),
    delete: ({ req }) => hasRole(req, row.delete),
  }
}
