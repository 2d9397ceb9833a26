import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { Fingerprint } from '@/newsroom/publishing/media/fingerprints'
import { forgetFingerprint, rememberFingerprint } from '@/newsroom/publishing/media/fingerprints'

/** Under this name the check of a file leaves its fingerprint for when the file has an id. */
export const fingerprintInContext = 'fingerprint'

/** Writes down by what a new file is known again. */
export const keepFingerprint: CollectionAfterChangeHook = async ({ doc, context, req }) => {
  const fingerprint = context[fingerprintInContext] as Fingerprint | undefined
  if (fingerprint) await rememberFingerprint(req, String(doc.id), fingerprint)
  delete context[fingerprintInContext]
  return doc
}

export const dropFingerprint: CollectionAfterDeleteHook = async ({ id, req }) => {
  await forgetFingerprint(req, String(id))
}
