import type { AskedGroup, AskedWord } from './asked'

/*
 * Questions in the language of PostgreSQL's text search. What the marks in front of lexemes mean stands where
 * rows are made (migrations, `search.vector` and `search.facts`):
 *   =word as written · ^lexeme of a title or name · ^=word of one, as written · ~lexeme of a name in the register
 *   @id what the text names · #… facts: #y2021 year, #kpress-release kind, #cnews collection · #pmig.xid neighbours
 */

/** A lexeme, quoted, so that no sign in it says anything. */
const quote = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

export const anyOf = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' | ')})`

export const allOf = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' & ')})`

const marked = (mark: string, lexemes: readonly string[]) =>
  anyOf(lexemes.map((lexeme) => quote(mark + lexeme)))

/** An English stop word has no lexeme; in a phrase it still takes its place. */
const says = ({ lexemes }: AskedWord) => lexemes.length > 0

function phrase(words: readonly AskedWord[]): string {
  let gap = 0
  let written = ''
  for (const word of words) {
    gap += 1
    if (!says(word)) continue
    written += (written ? ` <${gap}> ` : '') + marked('', word.lexemes)
    gap = 0
  }
  return allOf([`(${written})`, ...neighbours(words)])
}

/** By what a lexeme is marked as a neighbour, as `search.pairs` of the database has it: a and e, q and g are one. */
const beginning = (lexeme: string): string =>
  [...lexeme.replaceAll('a', 'e').replaceAll('q', 'g')].slice(0, 3).join('')

/** Marks of two words beside each other: they leave few texts in which places are to be read. */
function neighbours(words: readonly AskedWord[]): string[] {
  const beginnings = words.map(({ lexemes }) => [...new Set(lexemes.map(beginning))])
  return beginnings.slice(1).flatMap((seconds, n) => {
    const pairs = (beginnings[n] ?? []).flatMap((first) =>
      seconds.map((second) => quote(`#p${first}.${second}`)),
    )
    return pairs.length > 0 ? [anyOf(pairs)] : []
  })
}

/** What holds every word in any reading, or names what is known by it. */
export function holdsAll(groups: readonly AskedGroup[]): string {
  return allOf(
    groups.map(({ words, isPhrase }) => {
      const named = marked('@', commonNames(words))
      const has = isPhrase ? phrase(words) : marked('', words.find(says)?.lexemes ?? [])
      return commonNames(words).length > 0 ? `(${has} | ${named})` : has
    }),
  )
}

/** What is known by all words of a group. */
const commonNames = (words: readonly AskedWord[]): string[] =>
  (words[0]?.names ?? []).filter((name) => words.every(({ names }) => names.includes(name)))

const eachWord = (groups: readonly AskedGroup[], ask: (word: AskedWord) => string) =>
  allOf(groups.flatMap(({ words }) => words.filter(says).map(ask)))

/** What is called so in the register. */
export const isCalled = (groups: readonly AskedGroup[]): string =>
  eachWord(groups, ({ lexemes }) => marked('~', lexemes))

/**
 * What matches, in the order in which it is shown: each part leaves out what the parts before it hold. First what
 * is called so in the register; then titles with the words as typed; texts with the words as typed; titles with
 * other forms of them; the rest.
 * @param filters further conditions, as `fact`
 */
export function inOrder(groups: readonly AskedGroup[], filters: readonly string[] = []): string[] {
  const parts = [
    isCalled(groups),
    eachWord(groups, ({ typed }) => quote(`^=${typed}`)),
    eachWord(groups, ({ typed }) => quote(`=${typed}`)),
    eachWord(groups, ({ lexemes }) => marked('^', lexemes)),
  ]
  // Who has a word under a mark has the word itself: only phrases ask for more than a part says.
  const phrases = groups.filter(({ isPhrase }) => isPhrase)
  const further = [...(phrases.length > 0 ? [holdsAll(phrases)] : []), ...filters]
  return [
    ...parts.map((part, n) =>
      allOf([part, ...further, ...parts.slice(0, n).map((earlier) => `!${earlier}`)]),
    ),
    allOf([holdsAll(groups), ...filters, ...parts.map((part) => `!${part}`)]),
  ]
}

/** The part of `inOrder` that holds what is called so. */
export const calledRank = 1

/** A condition on facts of a document: `fact('y', 2021)`, `fact('k', 'speech')`. */
export const fact = (name: 'k' | 'y' | 'c', value: string | number): string => quote(`#${name}${value}`)

/** That a document names an entry of the register. */
export const names = (id: string): string => quote(`@${id}`)

/**
 * What somebody may be about to type: every word but the last in any reading, the last one begun.
 * @param mark `~` for names of the register, `^` for titles
 */
export function begins(groups: readonly AskedGroup[], mark: '~' | '^'): string {
  const all = groups.flatMap(({ words }) => words)
  return allOf(
    all.map(({ typed, lexemes }, n) => {
      const forms = lexemes.map((lexeme) => quote(mark + lexeme))
      return anyOf(n < all.length - 1 ? forms : [...forms, `${quote(mark + typed)}:*`])
    }),
  )
}
