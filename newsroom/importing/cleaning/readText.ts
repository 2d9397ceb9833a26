import { normaliseLine, normaliseText } from '../../language/typography'
import type { Block } from './blocks'

const bullet = /^[-–—•·*▪●]\s+/
const number = /^\(?\d{1,3}[.)]\s+/

/**
 * Plain text as blocks. Where paragraphs are parted by empty lines, lines inside one are wrapped ones and are
 * joined; where no empty line stands, each line is a paragraph.
 */
export function readText(text: string): Block[] {
  const plain = normaliseText(text)
  return plain
    .split(/\n[ \t]*\n/)
    .flatMap((part) => {
      const lines = part.split('\n').map(normaliseLine).filter(Boolean)
      return isWrapped(lines) ? [lines.join(' ')] : lines
    })
    .reduce<Block[]>((blocks, line) => addLine(blocks, line), [])
}

/** A mail or an old editor breaks a paragraph near one width: every line but the last is about as long, and long enough. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1).map(({ length }) => length)
  const longest = Math.max(...lines.map(({ length }) => length))
  return full.length > 1 && longest <= 120 && full.every((length) => length >= 50 && length > longest * 0.7)
}

function addLine(blocks: Block[], line: string): Block[] {
  const mark = bullet.test(line) ? bullet : number.test(line) ? number : null
  if (!mark) return [...blocks, { kind: 'paragraph', content: [{ text: line }] }]
  const item = { content: [{ text: line.replace(mark, '') }], list: null }
  const last = blocks.at(-1)
  const ordered = mark === number
  if (last?.kind === 'list' && last.ordered === ordered) {
    last.items.push(item)
    return blocks
  }
  return [...blocks, { kind: 'list', ordered, items: [item] }]
}
