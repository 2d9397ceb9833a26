import { fold } from '../../language/fold'
import { normaliseLine } from '../../language/typography'
import type { Block } from '../cleaning/blocks'
import { textOf } from '../cleaning/blocks'
import type { Note } from './notes'
import { doubts } from './notes'

export interface Headed {
  title: string
  /** The text without its headline */
  body: Block[]
  /** Lines above the headline and repetitions of it */
  dropped: string[]
  doubts: Note[]
}

/** Longest line that is still taken for a headline. */
const longest = 300

const lineOf = (block: Block) =>
  block.kind === 'heading' || block.kind === 'paragraph' ? normaliseLine(textOf(block)) : ''
const bare = (line: string) => fold(line).replace(/[^a-z0-9]+/g, '')

/**
 * The headline of a text: its first heading of the first rank, else a line that stands there twice, as old sites
 * print it, else the first line, when it is short enough to be one.
 * @param pageTitle what a page says of itself, for one that shows no headline
 */
export function headlineOf(blocks: readonly Block[], pageTitle: string | null): Headed {
  const lines = blocks.map(lineOf)
  const at = headlineAt(blocks, lines)
  const said = at < 0 ? pageTitle : (lines[at] ?? null)
  if (at < 0 && !said) return fromFirstSentence(blocks, lines)
  const title = withoutFullStop(said ?? '')
  const above = at > 0 ? blocks.slice(0, at) : []
  const rest = at < 0 ? [...blocks] : blocks.slice(at + 1)
  const isRepeated = (block: Block, index: number) => index < 6 && bare(lineOf(block)) === bare(title)
  return {
    title,
    body: rest.filter((block, index) => !isRepeated(block, index)),
    dropped: [...above, ...rest.filter(isRepeated)]
      .map((block) => normaliseLine(textOf(block)))
      .filter(Boolean),
    doubts: title.length > 200 ? [doubts.longTitle()] : [],
  }
}

function headlineAt(blocks: readonly Block[], lines: readonly string[]): number {
  const isAbove = (at: number) => lines.slice(0, at).every((line) => line.length < 200)
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1)
  if (first >= 0 && first < 8 && isAbove(first)) return first
  const twice = lines.findIndex(
    (line, at) =>
      at < 12 &&
      line.length >= 10 &&
      line.length <= longest &&
      lines.slice(at + 1, at + 8).some((other) => bare(other) === bare(line)),
  )
  if (twice >= 0 && isAbove(twice)) return twice
  const filled = lines.findIndex((line) => line !== '')
  const line = lines[filled] ?? ''
  const isOne = line.length <= longest && !/[.!?…]\s+\p{Lu}/u.test(line.replace(/\b\p{Lu}\.\s/gu, ''))
  return filled >= 0 && isOne && (blocks.length > 1 || line.length <= 150) ? filled : -1
}

/** A text without a headline: its first sentence has to do until somebody writes one. */
function fromFirstSentence(blocks: readonly Block[], lines: readonly string[]): Headed {
  const text = lines.find((line) => line !== '') ?? ''
  const sentence = /^.*?[^\s.]{3}[.!?…](?=\s|$)/u.exec(text)?.[0] ?? text
  const title = withoutFullStop(
    sentence.length <= 200 ? sentence : `${sentence.slice(0, 180).replace(/\s+\S*$/, '')}…`,
  )
  return { title, body: [...blocks], dropped: [], doubts: [doubts.noTitle()] }
}

const withoutFullStop = (line: string) => line.replace(/(?<!\.|(?<!\p{L})\p{L})\.$/u, '')
