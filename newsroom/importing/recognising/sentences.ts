/** Short forms after which a full stop ends no sentence. */
const short =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|etc|e\.g|i\.e|approx|Jr|Sr|c|dos|prof|dr|ak|h\.c|və s|\p{Lu})\.$/u

/** The sentences of a text, one after another; initials and titles end none. */
export function sentencesOf(text: string): string[] {
  const found: string[] = []
  let open = ''
  for (const part of text.split(/(?<=[.!?…]["”»’)]?)\s+(?=["“«(]?[\p{Lu}\d])|\n+/u)) {
    open = open ? `${open} ${part}` : part
    if (short.test(open)) continue
    if (open.trim()) found.push(open.trim())
    open = ''
  }
  if (open.trim()) found.push(open.trim())
  return found
}
