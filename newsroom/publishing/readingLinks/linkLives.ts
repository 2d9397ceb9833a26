const minute = 60_000
const day = 24 * 60 * minute

/** How long a link works. Times in ms. */
export const linkLives = {
  /** A link made for less is over before anybody has opened it. */
  shortest: 5 * minute,
  /** A preview for whom nobody chose an end */
  usual: 7 * day,
  longestPreview: 60 * day,
  longestEmbargo: 180 * day,
  /** An item that comes out late stays readable for those who waited for it. */
  afterEmbargo: day,
} as const
