import { RefusedExchange } from '../refusal'
import type { PoEntry } from './entry'
import { unquoted } from './entry'

type Part = 'context' | 'id' | 'translation'
const partOf: Record<string, Part> = { msgctxt: 'context', msgid: 'id', msgstr: 'translation' }

interface Open extends Omit<PoEntry, 'translation' | 'id'> {
  id: string | null
  translation: string | null
  last: Part | null
}
const opened = (line: number): Open => ({
  ...{ line, context: null, id: null, translation: null, last: null },
  ...{ flags: [], references: [] },
})

const keyword = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*(.*)$/u
const string = /^"((?:[^"\\]|\\.)*)"$/u

function stringOf(written: string, line: number): string {
  const inside = string.exec(written)?.[1]
  if (inside === undefined) throw new RefusedExchange('po-string', line, written)
  const text = unquoted(inside)
  if (text === null) throw new RefusedExchange('po-escape', line, written)
  return text
}

/** Adds one keyword with its string to an entry. */
function begin(open: Open, word: string, written: string, line: number): void {
  if (word === 'msgid_plural' || word.endsWith(']')) throw new RefusedExchange('po-plural', line)
  const part = partOf[word] ?? 'id'
  const isInOrder =
    open[part] === null &&
    (part === 'translation' ? open.id !== null : open.translation === null) &&
    !(part === 'context' && open.id !== null)
  if (!isInOrder) throw new RefusedExchange('po-order', line, word)
  if (open.last === null) open.line = line
  open[part] = stringOf(written, line)
  open.last = part
}

function note(open: Open, comment: string): void {
  if (comment.startsWith(','))
    open.flags.push(
      ...comment
        .slice(1)
        .split(',')
        .map((flag) => flag.trim()),
    )
  if (comment.startsWith(':')) open.references.push(...comment.slice(1).trim().split(/\s+/))
}

/**
 * The entries of a PO file, the header too; what is marked as obsolete is passed over.
 * @throws RefusedExchange with the line where the file breaks the rules
 */
export function readEntries(text: string): PoEntry[] {
  const entries: PoEntry[] = []
  let open = opened(1)
  const close = () => {
    const { last, id, translation, ...rest } = open
    if (last !== null) {
      if (id === null || translation === null) throw new RefusedExchange('po-unfinished', open.line)
      entries.push({ ...rest, id, translation })
    }
  }
  const lines = text.split(/\r\n|\n|\r/)
  for (const [at, written] of lines.entries()) {
    const line = at + 1
    const content = written.trim()
    const isNext = open.translation !== null
    if (content === '' || content.startsWith('#~')) continue
    const [, word, rest = ''] = keyword.exec(content) ?? []
    if (isNext && (content.startsWith('#') || word === 'msgctxt' || word === 'msgid')) {
      close()
      open = opened(line)
    }
    if (content.startsWith('#')) {
      if (open.last !== null) throw new RefusedExchange('po-order', line, content)
      note(open, content.slice(1))
    } else if (word) begin(open, word, rest, line)
    else if (content.startsWith('"') && open.last) {
      open[open.last] = (open[open.last] ?? '') + stringOf(content, line)
    } else throw new RefusedExchange('po-line', line, content)
  }
  close()
  return entries
}
