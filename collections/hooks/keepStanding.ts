import type { CollectionBeforeChangeHook } from 'payload'
import { isRestoring } from '../access/fieldRules'

/** Where a document stands towards the public is not a matter of its text. */
const standing = ['state', 'takedown', 'publishedAt', 'deletedAt'] as const

/**
 * An earlier version brings its text and facts back, as a draft. Its date of publication and its state stay
 * those of today: restored as they were, the item would be dated anew at its next publication.
 */
export const keepStanding: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!isRestoring(req)) return data
  const today = standing.flatMap((field) =>
    originalDoc && field in originalDoc ? [[field, originalDoc[field]]] : [],
  )
  return { ...data, ...Object.fromEntries(today), _status: 'draft' }
}
