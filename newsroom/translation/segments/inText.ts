import type { SegmentKind } from '../desk'
import { fingerprint } from './fingerprint'
import type { RunningText, TextNode } from './nodes'
import { childrenOf, holdsWords, isRunningText, plainTextOf } from './nodes'

/** A place of a running text that holds words: a block, or a field of a picture or film in it. */
export interface TextPlace {
  /** `k3f9a2xq` of a block; `<id>.alt`, `<id>.caption`, `<id>.title` of a picture or film */
  key: string
  kind: SegmentKind
  node: TextNode
  /** Of a picture or film: the field that the words stand in */
  field?: 'alt' | 'caption' | 'title'
}

const kinds: Record<string, SegmentKind> = { heading: 'heading', quote: 'quote', listitem: 'list-item' }

/** The identity that a block was given when it was saved, if it was. */
export const stampOf = ({ $ }: TextNode): string | null =>
  typeof $?.segment === 'string' && /^[a-z0-9]{1,24}(~\d+)?$/.test($.segment) ? $.segment : null

const wordsOf = (value: unknown): string => (typeof value === 'string' && value.trim() !== '' ? value : '')

/** Pictures and films carry numbers of their own. */
const numberOf = (node: TextNode): string => {
  const own = node.type === 'block' ? node.fields?.id : node.id
  if (typeof own === 'string' && own !== '') return own.replace(/[^\w-]/g, '')
  return fingerprint(JSON.stringify([node.type, node.value ?? null, node.fields?.address ?? null]))
}

function placesOfBlock(node: TextNode): TextPlace[] {
  const number = numberOf(node)
  if (node.type === 'block') return [{ key: `${number}.title`, kind: 'film-title', node, field: 'title' }]
  return [
    ...(node.fields?.decorative ? [] : [{ key: `${number}.alt`, kind: 'alt', node, field: 'alt' } as const]),
    { key: `${number}.caption`, kind: 'caption', node, field: 'caption' },
  ]
}

/**
 * Every place of a running text that can hold words, in the order of reading, whether it says something or not.
 * A block that was never given an identity gets one out of its words, the same in every version that has them.
 */
export function placesOfText(text: unknown): TextPlace[] {
  if (!isRunningText(text)) return []
  const used = new Map<string, number>()
  const unique = (key: string): string => {
    const before = used.get(key) ?? 0
    used.set(key, before + 1)
    return before === 0 ? key : `${key}~${before + 1}`
  }
  const walk = (node: TextNode, isInCell: boolean): TextPlace[] => {
    if (node.type === 'upload' || node.type === 'block') return placesOfBlock(node)
    const stamp = stampOf(node)
    if (holdsWords(node) || (stamp && childrenOf(node).length === 0)) {
      const key = unique(stamp ?? `h${fingerprint(plainTextOf(node).trim())}`)
      return [{ key, kind: isInCell ? 'cell' : (kinds[node.type] ?? 'paragraph'), node }]
    }
    return childrenOf(node).flatMap((child) => walk(child, isInCell || node.type === 'tablecell'))
  }
  return walk((text as RunningText).root, false)
}

/** What stands in a field of a picture or film. */
export const fieldWords = ({ node, field }: TextPlace): string => (field ? wordsOf(node.fields?.[field]) : '')
