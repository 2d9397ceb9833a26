/** Asks every text editor of the page for the words that it has not handed to the form yet. */
export const wordsWanted = 'newsroom:words-wanted'

/**
 * Brings everything that was typed into the form. The text editor of Payload hands its words over in an idle
 * moment of the browser, and puts that off with every key (richtext-lexical 3.90.1): who goes on typing would
 * save without them.
 */
export const collectWords = () => window.dispatchEvent(new Event(wordsWanted))

/** Asks every text editor of the page to put its words into `detail`, by field, without handing them to the form. */
export const wordsAsked = 'newsroom:words-asked'

/** What stands in the text editors at this moment, by field: for a page that may be gone before the form knows. */
export function currentWords(): Record<string, unknown> {
  const detail: Record<string, unknown> = {}
  window.dispatchEvent(new CustomEvent(wordsAsked, { detail }))
  return detail
}

/**
 * A save that is under way: then every word goes to the form at once, or the server's answer would be laid over words
 * that the form had not heard of. `ended` is kept when the newest order to save was carried out, or given up.
 */
export const underWay: { saving: boolean; ended: Promise<void> } = { saving: false, ended: Promise.resolve() }

/** The same content, whatever the order of its keys: the database keeps none. What nobody touched is not read. */
export const sameContent = (one: unknown, other: unknown): boolean =>
  one === other || ordered(one) === ordered(other)

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? ''
