import 'server-only'
import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { StoredDocument } from '@/newsroom/publishing/documents'
import { latestOf } from '@/newsroom/publishing/documents'
import type { FoundLink } from '@/newsroom/publishing/readingLinks/findLink'
import { findLink } from '@/newsroom/publishing/readingLinks/findLink'
import { mayBeEmbargoed } from '@/newsroom/publishing/readingLinks/mayBeEmbargoed'
import { openPayload } from '../openPayload'

/** What a token opens: its link, and the item as it was last saved where the link works. */
export interface Linked {
  req: PayloadRequest
  link: FoundLink | null
  /** Null also where the item is no longer what the link was made for */
  item: StoredDocument | null
  /** When the item goes out, where a time is set (ISO) */
  dueAt: string | null
}

/**
 * The link that somebody came with, and what it opens. The right to read the draft is the link's own, and it is asked
 * for each time: this is the only read for people without an account that is not a visitor's.
 */
export async function linkedItem(token: unknown): Promise<Linked> {
  const req = await createLocalReq({}, await openPayload())
  const link = await findLink(req, token)
  const opens = link?.works ? await opened(req, link) : null
  return { req, link, item: opens?.item ?? null, dueAt: opens?.dueAt ?? null }
}

async function opened(
  req: PayloadRequest,
  link: FoundLink,
): Promise<{ item: StoredDocument; dueAt: string | null } | null> {
  const item = await latestOf(req, 'news', link.documentId).catch((error: unknown) => {
    if (error instanceof Error && 'status' in error && error.status === 404) return null
    throw error
  })
  if (item === null || item.deletedAt || item.language !== link.language) return null
  if (link.kind === 'preview') return { item, dueAt: null }
  const { may, dueAt } = await mayBeEmbargoed(req, item)
  return may ? { item, dueAt } : null
}
