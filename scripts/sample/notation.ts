/**
 * The notation in which sample texts are written: paragraphs parted by an empty line, `## ` a heading, `- ` and
 * `1. ` lists, `> ` a quotation, and [[target|words]] a link, where the target is `person:key`,
 * `organisation:key`, `event:key`, `project:key`, `document:key`, `topic:key`, `page:key` or an https address. A line break inside a block is a space.
 */
const targetKinds = ['person', 'organisation', 'event', 'project', 'document', 'topic', 'page'] as const

export interface RegisterTarget {
  kind: (typeof targetKinds)[number]
  key: string
}

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; target: RegisterTarget | { kind: 'address'; url: string } }

export type Block =
  | { kind: 'paragraph' | 'heading' | 'quote'; content: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }

/** Reads a text in the notation. Throws on a link that it does not understand. */
export function readNotation(text: string): Block[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(readBlock)
}

function readBlock(source: string): Block {
  if (source.startsWith('## ')) return { kind: 'heading', content: readInline(source.slice(3)) }
  if (source.startsWith('> ')) return { kind: 'quote', content: readInline(source.slice(2)) }
  const bullet = /^- /
  const number = /^\d+\. /
  for (const mark of [bullet, number]) {
    if (!mark.test(source)) continue
    const items = source.split(new RegExp(`\\n(?=${mark.source.slice(1)})`))
    return {
      kind: 'list',
      ordered: mark === number,
      items: items.map((item) => readInline(item.replace(mark, ''))),
    }
  }
  return { kind: 'paragraph', content: readInline(source) }
}

function readInline(source: string): Inline[] {
  const line = source.replace(/\s*\n\s*/g, ' ')
  return line
    .split(/(\[\[.*?\]\])/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('[[') ? readLink(part) : { kind: 'text', text: part }))
}

function readLink(part: string): Inline {
  const [, target, text] = /^\[\[([^|]+)\|([^\]]+)\]\]$/.exec(part) ?? []
  if (!target || !text) throw new Error(`Sample text: a link is target and words, but this is ${part}`)
  if (target.startsWith('https://')) return { kind: 'link', text, target: { kind: 'address', url: target } }
  const [word, key] = target.split(':')
  const kind = targetKinds.find((one) => one === word)
  if (!kind || !key)
    throw new Error(`Sample text: a link leads to ${targetKinds.join(', ')} or https, not to ${target}`)
  return { kind: 'link', text, target: { kind, key } }
}

/** Every run of words and every link of a text, in order. */
export function inlines(blocks: Block[]): Inline[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.content))
}

/** The words alone, one line per block or list item. */
export function plainText(blocks: Block[]): string {
  const words = (content: Inline[]) => content.map((part) => part.text).join('')
  return blocks
    .flatMap((block) => (block.kind === 'list' ? block.items.map(words) : [words(block.content)]))
    .join('\n')
}
