/** A text node of stored rich text with its place in the whole text. */
export interface TextRun {
  node: unknown
  text: string
  start: number
  /** Not in a heading and not in a link */
  isLinkable: boolean
}

const deepest = 40
const inline = /^(?:text|link|autolink|linebreak|tab)$/

/** The words of stored rich text as one text, blocks apart by blank lines, and where each text node stands in it. */
export function runsOf(root: unknown): { text: string; runs: TextRun[] } {
  const runs: TextRun[] = []
  let text = ''
  const walk = (node: unknown, isLinkable: boolean, depth: number) => {
    if (typeof node !== 'object' || node === null || depth > deepest) return
    const { type, text: words, children } = node as Record<string, unknown>
    if (type === 'text' && typeof words === 'string') {
      runs.push({ node, text: words, start: text.length, isLinkable })
      text += words
    }
    if (type === 'linebreak') text += '\n'
    if (type === 'tab') text += ' '
    const isOpen = isLinkable && !/^(?:heading|link|autolink)$/.test(String(type))
    if (Array.isArray(children)) for (const child of children) walk(child, isOpen, depth + 1)
    if (!inline.test(String(type)) && text !== '' && !text.endsWith('\n\n')) text += '\n\n'
  }
  walk(root, true, 0)
  return { text, runs }
}
