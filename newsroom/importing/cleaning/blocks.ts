/** A stretch of text with one look, or a break of the line. */
export interface Run {
  text: string
  bold?: boolean
  italic?: boolean
  shift?: 'sub' | 'sup'
  href?: string
}

export interface ListItem {
  content: Run[]
  /** A list inside of this item */
  list: ListBlock | null
}

export interface ListBlock {
  kind: 'list'
  ordered: boolean
  items: ListItem[]
}

export interface Cell {
  header: boolean
  colSpan: number
  rowSpan: number
  content: Run[]
}

/** What running text is made of here, whatever it came from. */
export type Block =
  | { kind: 'heading'; level: number; content: Run[] }
  | { kind: 'paragraph' | 'quote'; content: Run[] }
  | ListBlock
  | { kind: 'table'; rows: Cell[][] }
  | { kind: 'picture'; source: string; alt: string }

/** The words of runs; a break of the line is a line end. */
export const wordsOf = (content: readonly Run[]): string => content.map(({ text }) => text).join('')

/** The words of a block, a line for each paragraph, list item or row. */
export function textOf(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items
        .map(({ content, list }) => (list ? `${wordsOf(content)}\n${textOf(list)}` : wordsOf(content)))
        .join('\n')
    case 'table':
      return block.rows.map((row) => row.map(({ content }) => wordsOf(content)).join('\t')).join('\n')
    case 'picture':
      return ''
    default:
      return wordsOf(block.content)
  }
}
