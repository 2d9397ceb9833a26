import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { Desk } from '@/newsroom/translation/desk'
import { readDesk } from '@/newsroom/translation/pair/readDesk'
import { translationTarget } from './translationTarget'

/**
 * The desk of a document for the page that opens it, so that the browser need not ask for it again. With the rights of
 * the person; null where there is none, and the page asks and says why.
 */
export async function deskForView(
  req: PayloadRequest,
  collection: string,
  id: string,
  language: string,
): Promise<Desk | null> {
  try {
    const { target, may } = await translationTarget(req, { collection, id }, language)
    return await readDesk(req, target, may)
  } catch (error) {
    if (error instanceof APIError) return null
    throw error
  }
}
