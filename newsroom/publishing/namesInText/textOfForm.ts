interface Node {
  type?: string
  text?: string
  children?: Node[]
}

const blocks = /^(?:paragraph|heading|listitem|quote|tablecell|tablerow|horizontalrule|block|upload)$/

function wordsOf(node: Node): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  const inside = (Array.isArray(node.children) ? node.children : []).map(wordsOf).join('')
  return blocks.test(node.type ?? '') ? `${inside}\n\n` : inside
}

/** The words of running text, a blank line between its blocks. @param body as the editor keeps it; anything else is no text */
export function plainText(body: unknown): string {
  const root = (body as { root?: Node } | null | undefined)?.root
  return root
    ? wordsOf(root)
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : ''
}

/** Title, summary and body as one text in which names are looked for. */
export const textOfForm = (form: { title?: unknown; summary?: unknown; body?: unknown }): string =>
  [form.title, form.summary, plainText(form.body)]
    .filter((part): part is string => typeof part === 'string' && part.trim() !== '')
    .join('\n\n')
