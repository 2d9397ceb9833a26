import type { StoredDocument } from '../documents'
import type { Problem } from '../refused'

const refusals = {
  itself: {
    field: 'into',
    code: 'itself',
    message: { az: 'Özü ilə birləşdirilə bilməz.', en: 'It cannot be merged with itself.' },
  },
  notPublic: {
    field: 'into',
    code: 'not-public',
    message: {
      az: 'Qalan məlumat hələ dərc olunmayıb: əvvəlcə onu dərc edin.',
      en: 'The entry that remains is not public yet: publish it first.',
    },
  },
} satisfies Record<string, Problem>

interface Wish {
  id: string
  into: string
  /** Either entry as the public sees it, or null */
  merged: StoredDocument | null
  remaining: StoredDocument | null
}

/** Why one entry may not be merged into another, or null. What is public must not vanish into what is not. */
export function refusalOf({ id, into, merged, remaining }: Wish): Problem | null {
  if (id === into) return refusals.itself
  return merged && !remaining ? refusals.notPublic : null
}
