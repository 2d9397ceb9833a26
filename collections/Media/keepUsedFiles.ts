import type { CollectionBeforeDeleteHook } from 'payload'
import { APIError } from 'payload'
import { isUsedInPublic } from '@/newsroom/publishing/mediaUses'
import { refusal } from '../hooks/refusals'

/** A file that a public page shows is not deleted under it. */
export const keepUsedFiles: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isUsedInPublic(req, String(id))) throw new APIError(refusal(req, 'delete'), 409)
}
