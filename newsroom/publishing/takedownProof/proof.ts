/** Where readers could still meet what was taken down. */
export const proofPlaces = ['page', 'home', 'lists', 'search', 'feeds', 'sitemap', 'media', 'edge'] as const
export type ProofPlace = (typeof proofPlaces)[number]

/** What the site itself answers about one place, asked from outside. */
export interface ProvedPlace {
  place: ProofPlace
  /** `unknown` where the site did not answer at all */
  state: 'gone' | 'still-there' | 'unknown'
}

export interface TakedownProof {
  /** What `gone` means for the page itself: one that is withdrawn stays, and says why */
  how: 'withdrawn' | 'removed' | 'unpublished'
  /** ISO instant at which it was asked */
  at: string
  /** Without places that do not apply: a withdrawn item keeps its pictures, and not every site has an edge */
  places: ProvedPlace[]
  /** Whether all of it is gone */
  complete: boolean
}

/** One answer of the site. */
export interface SiteAnswer {
  status: number
  text: string
}

/** Asks the site for one of its own paths, as a reader does. @throws when there is no answer */
export type AskSite = (path: string) => Promise<SiteAnswer>
