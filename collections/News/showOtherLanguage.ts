import type { CollectionAfterOperationHook } from 'payload'
import { staffOf } from '../access/roles'

interface Item {
  id: string
  story?: string | null
  otherLanguage?: string
}

interface Standing {
  _status: string
  state?: string | null
}

/**
 * Tells for each item shown at the desk whether its other language is published, withdrawn, a draft or missing:
 * one question for a whole list, and none for a visitor's page.
 */
export const showOtherLanguage: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if ((operation !== 'find' && operation !== 'findByID') || !staffOf(req) || !result) return result
  const { docs } = result as { docs?: Item[] }
  const items = docs ?? [result as unknown as Item]
  const stories = items.flatMap((item) => item.story ?? [])
  if (stories.length === 0) return result
  const pairs = await req.payload.db.find<Item & Standing>({
    collection: 'news',
    where: { story: { in: stories }, deletedAt: { exists: false } },
    pagination: false,
    limit: 0,
    select: { story: true, _status: true, state: true },
    req,
  })
  for (const item of items) {
    const other = pairs.docs.find((doc) => doc.story === item.story && doc.id !== item.id)
    item.otherLanguage = other ? standing(other) : 'missing'
  }
  return result
}

/** A withdrawn item is public too, and says so. */
const standing = ({ _status, state }: Standing): string =>
  _status === 'published' && state === 'withdrawn' ? 'withdrawn' : _status
