/** A name that somebody is typing after @, and where in the text it stands. */
export interface Typing {
  /** Place of the @ */
  from: number
  /** Place behind the last letter */
  to: number
  letters: string
}

/** Two words at most, as names have; a mail address is none. */
const form = /(?:^|[\s(«"'])@([\p{L}\p{M}'’-]*(?: [\p{L}\p{M}'’-]*)?)$/u

/** The name that is being typed before the caret, or null. */
export function typingAt(text: string, caret: number): Typing | null {
  const letters = form.exec(text.slice(0, caret))?.[1]
  return letters === undefined ? null : { from: caret - letters.length - 1, to: caret, letters }
}

/** The text with the name written out, and the place behind it. */
export function withName(text: string, typing: Typing, name: string): { text: string; caret: number } {
  const before = `${text.slice(0, typing.from)}@${name} `
  return { text: before + text.slice(typing.to).replace(/^ /, ''), caret: before.length }
}

/** Those whose names stand in the text behind an @: a longer name is not taken for a shorter one within it. */
export function mentionedIn<Person extends { name: string }>(
  text: string,
  people: readonly Person[],
): Person[] {
  let rest = text
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length)
  return longestFirst.filter(({ name }) => {
    const before = rest
    rest = rest.replaceAll(`@${name}`, ' ')
    return rest !== before
  })
}
