/**
 * Something that a text states and that another language states in other signs: a number, a day, a time. `readings` are the
 * ways to understand it, the likeliest first; each is a list of values that must all be found in the other language:
 * `n:1234.5`, `m:5` for May, `t:14:30`.
 */
export interface Stated {
  readings: string[][]
  /** As it is written */
  surface: string
}

/** What was found, and the text without it: a blank stands in its place, so that nothing is read twice. */
export interface Found<T> {
  found: T[]
  rest: string
}

/** No letter, digit or space of a text, so that what is left does not grow together. */
const blank = '\u0001'

/**
 * Takes every match of a pattern out of a text; one that `read` answers with null stays.
 * @param pattern with the flag g
 */
export function takeOut<T>(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => T | null,
): Found<T> {
  const found: T[] = []
  let rest = ''
  let at = 0
  for (const match of text.matchAll(pattern)) {
    const one = read(match)
    if (one === null) continue
    found.push(one)
    rest += text.slice(at, match.index) + blank
    at = match.index + match[0].length
  }
  return { found, rest: rest + text.slice(at) }
}
