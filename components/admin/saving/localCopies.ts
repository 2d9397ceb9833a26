/** What somebody wrote and nobody has saved, kept in this browser. */
export interface LocalCopy {
  /** Milliseconds, as Date.now() gives them */
  at: number
  /** What the form held, as it would be sent */
  data: Record<string, unknown>
}

export interface CopyPlace {
  /** Whose it is: copies of one account are shown to no other one */
  account: string
  collection: string
  /** `new` for a document that was never saved */
  id: string
  locale: string
}

/** The part of `localStorage` that is used; it writes at once, which a page that is being closed needs. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const beginning = 'newsroom:unsaved:'

/** Longer than that and nobody waits for it, in milliseconds. */
const longest = 14 * 24 * 60 * 60_000

/** In characters: of one copy, and of all of them; a browser keeps about five million. */
export const largest = { one: 1_000_000, all: 3_000_000, count: 20 } as const

export const copyKey = ({ account, collection, id, locale }: CopyPlace, tab: string): string =>
  `${beginning}${account}:${collection}:${id}:${locale}:${tab}`

const keysOf = (shelf: Shelf): string[] =>
  Array.from({ length: shelf.length }, (_, at) => shelf.key(at)).filter(
    (key): key is string => key?.startsWith(beginning) === true,
  )

function read(shelf: Shelf, key: string): LocalCopy | null {
  const text = shelf.getItem(key)
  if (text === null) return null
  try {
    const copy = JSON.parse(text) as LocalCopy
    return typeof copy.at === 'number' && copy.data && typeof copy.data === 'object' ? copy : null
  } catch {
    return null // cut off by a browser that crashed
  }
}

/** Keys of all copies, the oldest first. */
const byAge = (shelf: Shelf): string[] =>
  keysOf(shelf)
    .map((key) => ({ key, at: read(shelf, key)?.at ?? 0 }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ key }) => key)

/** Drops copies that are old, unreadable or too many. */
export function tidy(shelf: Shelf, now: number, room = 0): void {
  const keys = byAge(shelf)
  const sizes = new Map(keys.map((key) => [key, shelf.getItem(key)?.length ?? 0]))
  let total = room + [...sizes.values()].reduce((sum, size) => sum + size, 0)
  keys.forEach((key, at) => {
    const isOld = now - (read(shelf, key)?.at ?? 0) > longest
    if (!isOld && total <= largest.all && keys.length - at <= largest.count) return
    shelf.removeItem(key)
    total -= sizes.get(key) ?? 0
  })
}

/**
 * Keeps a copy, in the place of the one before under this key; older copies of others make room.
 * @returns whether it is kept: a text that is larger than a browser takes is not
 */
export function keepCopy(shelf: Shelf, key: string, copy: LocalCopy): boolean {
  const text = JSON.stringify(copy)
  if (text.length > largest.one) return false
  shelf.removeItem(key)
  tidy(shelf, copy.at, text.length)
  for (const oldest of [null, ...byAge(shelf)]) {
    if (oldest) shelf.removeItem(oldest)
    try {
      shelf.setItem(key, text)
      return true
    } catch (error) {
      // The browser has no room: the oldest copy goes, and it is asked again.
      if (!(error instanceof DOMException)) throw error
    }
  }
  return false
}

/** Copies of one document in one language, the latest first. */
export function copiesOf(shelf: Shelf, place: CopyPlace): { key: string; tab: string; copy: LocalCopy }[] {
  const own = copyKey(place, '')
  return byAge(shelf)
    .filter((key) => key.startsWith(own))
    .flatMap((key) => {
      const copy = read(shelf, key)
      return copy ? [{ key, tab: key.slice(own.length), copy }] : []
    })
    .reverse()
}

/** Forgets everything that an account left here, as its owner logs out. */
export function forgetAccount(shelf: Shelf, account: string): void {
  for (const key of keysOf(shelf)) if (key.startsWith(`${beginning}${account}:`)) shelf.removeItem(key)
}
