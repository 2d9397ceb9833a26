import type { TemplateLine } from './template'

const shape = { version: 1, format: '', indent: 0, direction: 'ltr' } as const

const textOf = (text: string) => [
  { type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 },
]

function blockOf(line: TemplateLine) {
  if (line.startsWith('## ')) return { ...shape, type: 'heading', tag: 'h2', children: textOf(line.slice(3)) }
  if (line.startsWith('> ')) return { ...shape, type: 'quote', children: textOf(line.slice(2)) }
  return { ...shape, type: 'paragraph', children: textOf(line) }
}

/** The lines of a template as the running text that is stored (Lexical, node shapes of Payload 3.90). */
export const bodyOf = (lines: readonly TemplateLine[]) => ({
  root: { ...shape, type: 'root', children: lines.map(blockOf) },
})
