import type { MarkShown } from '../desk'
import type { TextNode } from './nodes'
import { childrenOf } from './nodes'
import type { Piece } from './placeholders'
import { joinPieces, piecesOf } from './placeholders'

/** What a placeholder stands for: the node around the words, without them. */
export interface Mark {
  number: number
  node: TextNode
}

/** The words of one block, as a translator gets them. */
export interface Inline {
  text: string
  marks: Mark[]
}

/** Attributes of words without a mark, as the editor writes them. */
const plain = { type: 'text', version: 1, format: 0, mode: 'normal', style: '', detail: 0 } as const

const isPlain = ({ text: _text, ...attributes }: TextNode): boolean =>
  attributes.type === 'text' &&
  Object.entries(attributes).every(([name, value]) => (plain as Record<string, unknown>)[name] === value)

/** A tab stands for itself, with its text. */
const withoutWords = ({ children: _children, ...attributes }: TextNode): TextNode => {
  if (attributes.type !== 'text') return attributes
  const { text: _text, ...rest } = attributes
  return rest
}

const keyOf = (node: TextNode): string => JSON.stringify(Object.entries(withoutWords(node)).toSorted())

/** Neighbours that look the same are one stretch of words, whatever way the editor cut them. */
function stretches(nodes: TextNode[]): TextNode[] {
  const result: TextNode[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && !node.text) continue
    const looksSame =
      node.type === 'text' &&
      last?.type === 'text' &&
      (keyOf(last) === keyOf(node) || (isPlain(last) && isPlain(node)))
    if (looksSame) result[result.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else result.push(node)
  }
  return result
}

/** What makes two marks the same for a translator: the kind, and where a link leads. */
function likeness({ type, format, fields }: TextNode): string {
  if (type === 'link' || type === 'autolink')
    return JSON.stringify(['link', fields?.linkType, fields?.url ?? null, fields?.doc ?? null])
  return type === 'text' ? `text ${String(format ?? 0)}` : type
}

/** Numbers for marks: those of the source where the words are a translation of it, else in their order. */
function numbering(like: Mark[] | undefined) {
  const free = [...(like ?? [])]
  let next = Math.max(0, ...free.map(({ number }) => number)) + 1
  return (node: TextNode): number => {
    const same = free.findIndex((mark) => likeness(mark.node) === likeness(node))
    const sort =
      same >= 0 ? same : free.findIndex((mark) => mark.node.type === node.type && node.type === 'link')
    if (sort < 0) {
      next += 1
      return next - 1
    }
    return free.splice(sort, 1)[0]?.number ?? 0
  }
}

/**
 * Reads the words of a block: marks and links become numbered placeholders.
 * @param like marks of the source that these words are a translation of: the same mark gets the same number
 */
export function readInline(children: TextNode[], like?: Mark[]): Inline {
  const marks: Mark[] = []
  const numberOf = numbering(like)
  const read = (nodes: TextNode[]): Piece[] =>
    stretches(nodes).flatMap((node): Piece[] => {
      if (node.type === 'text' && isPlain(node)) return [{ kind: 'words', text: node.text ?? '' }]
      const number = numberOf(node)
      marks.push({ number, node: withoutWords(node) })
      if (node.type !== 'text' && !node.children) return [{ kind: 'alone', number }]
      const inside: Piece[] =
        node.type === 'text' ? [{ kind: 'words', text: node.text ?? '' }] : read(childrenOf(node))
      return [{ kind: 'open', number }, ...inside, { kind: 'close', number }]
    })
  return { text: joinPieces(read(children)), marks }
}

export type PlaceholderProblem = { code: 'lost' | 'invented' | 'twice' | 'crossed' | 'empty'; number: number }

/** The placeholders of a translation do not fit the source; nothing was written. */
export class BrokenPlaceholders extends Error {
  constructor(readonly problems: PlaceholderProblem[]) {
    super(problems.map(({ code, number }) => `${code} <${number}>`).join(', '))
  }
}

/** What is wrong with the placeholders of a translation: each of the source must be there once, and closed in order. */
export function placeholderProblems(text: string, marks: Mark[]): PlaceholderProblem[] {
  const problems: PlaceholderProblem[] = []
  const seen = new Set<number>()
  const open: number[] = []
  let isEmpty = false
  for (const piece of piecesOf(text)) {
    if (piece.kind === 'words') {
      isEmpty = false
      continue
    }
    const { number } = piece
    if (piece.kind === 'close') {
      if (open.at(-1) !== number) problems.push({ code: 'crossed', number })
      else if (isEmpty) problems.push({ code: 'empty', number })
      if (open.includes(number)) open.splice(open.lastIndexOf(number), 1)
      isEmpty = false
      continue
    }
    const mark = marks.find((one) => one.number === number)
    const isAlone = mark ? mark.node.type !== 'text' && !holdsChildren(mark.node) : false
    if (!mark) problems.push({ code: 'invented', number })
    else if (seen.has(number)) problems.push({ code: 'twice', number })
    else if (isAlone !== (piece.kind === 'alone')) problems.push({ code: 'crossed', number })
    seen.add(number)
    if (piece.kind === 'open') {
      open.push(number)
      isEmpty = true
    }
  }
  for (const number of open) problems.push({ code: 'crossed', number })
  for (const { number } of marks) if (!seen.has(number)) problems.push({ code: 'lost', number })
  return problems
}

const holdsChildren = ({ type }: TextNode): boolean => type === 'link' || type === 'autolink'

const formatOf = (node: TextNode): number => (typeof node.format === 'number' ? node.format : 0)

/** Words that stand inside two marks carry both. */
const marked = (mark: TextNode, inside: TextNode[]): TextNode[] =>
  inside.map((node) => {
    if (node.type !== 'text') return node.children ? { ...node, children: marked(mark, node.children) } : node
    return { ...mark, format: formatOf(mark) | formatOf(node), text: node.text ?? '' }
  })

/**
 * The words of a translation as nodes of the editor, with the marks of the source.
 * @throws BrokenPlaceholders when one was lost, invented, used twice, left empty or closed in the wrong order
 */
export function writeInline(text: string, marks: Mark[]): TextNode[] {
  const problems = placeholderProblems(text, marks)
  if (problems.length > 0) throw new BrokenPlaceholders(problems)
  const pieces = piecesOf(text)
  let at = 0
  const until = (closing: number | null): TextNode[] => {
    const nodes: TextNode[] = []
    while (at < pieces.length) {
      const piece = pieces[at] as Piece
      at += 1
      if (piece.kind === 'words') nodes.push({ ...plain, text: piece.text })
      else if (piece.kind === 'close' && piece.number === closing) break
      else {
        const mark = marks.find(({ number }) => number === piece.number)?.node
        if (!mark) continue
        if (piece.kind === 'alone') nodes.push({ ...mark })
        else {
          const inside = until(piece.number)
          nodes.push(...(mark.type === 'text' ? marked(mark, inside) : [{ ...mark, children: inside }]))
        }
      }
    }
    return stretches(nodes)
  }
  return until(null)
}

const formats: Record<number, MarkShown['kind']> = { 1: 'bold', 2: 'italic', 32: 'sub', 64: 'sup' }

/** What a mark is, for people. */
export function shownMark({ number, node }: Mark): MarkShown {
  const { type, fields, format } = node
  if (type === 'linebreak') return { number, kind: 'break' }
  if (type === 'tab') return { number, kind: 'tab' }
  if (type === 'text') return { number, kind: formats[Number(format)] ?? 'style' }
  if (type !== 'link' && type !== 'autolink') return { number, kind: 'other' }
  const doc = fields?.doc as { relationTo?: unknown; value?: unknown } | undefined
  const target =
    fields?.linkType === 'internal' && doc
      ? `${String(doc.relationTo)}/${String((doc.value as { id?: unknown } | null)?.id ?? doc.value)}`
      : String(fields?.url ?? '')
  return { number, kind: 'link', target }
}
