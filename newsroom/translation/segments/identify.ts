import type { TextPlace } from './inText'
import { placesOfText, stampOf } from './inText'
import { likenessOf } from './likeness'
import type { RunningText, TextNode } from './nodes'
import { isRunningText, mapNodes, plainTextOf } from './nodes'

const newIdentity = (): string =>
  Array.from(globalThis.crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join(
    '',
  )

/** Blocks this much alike are the same one, edited. */
const sameBlock = 0.5

interface Block {
  key: string
  words: string
  kind: string
}

const blocksOf = (text: unknown): (TextPlace & Block)[] =>
  placesOfText(text)
    .filter(({ field }) => !field)
    .map((place) => ({ ...place, words: plainTextOf(place.node).trim() }))

/** Which blocks of a text are blocks of an earlier one, by their words and then by their place between such. */
function recognised(blocks: (Block | null)[], earlier: Block[]): (string | null)[] {
  const found: (string | null)[] = blocks.map(() => null)
  const left = [...earlier]
  const take = (at: number, block: Block) => {
    found[at] = block.key
    left.splice(left.indexOf(block), 1)
  }
  for (const [at, block] of blocks.entries()) {
    const same = block && left.find(({ words }) => words === block.words)
    if (same) take(at, same)
  }
  for (const [at, block] of blocks.entries()) {
    if (!block || found[at]) continue
    const likely = left
      .map((one) => ({ one, likeness: likenessOf(one.words, block.words) }))
      .filter(({ likeness }) => likeness >= sameBlock)
      .toSorted((a, b) => b.likeness - a.likeness)[0]
    if (likely) take(at, likely.one)
  }
  return found
}

/**
 * Gives every block of words an identity that stays through edits around it, and through its own. What the editor
 * handed back keeps its own; what lost it (pasted, typed anew, sent without) is recognised by its words among the blocks
 * of the version before; the rest is new. Of two with one identity, the one whose words are nearer to those before
 * keeps it.
 * @param before the text as it was saved last
 * @param source of a translation: the text that it follows, for words that were written without the desk. Two texts
 *   with the same blocks in the same order belong together block by block.
 */
export function identify(text: unknown, before: unknown, source?: unknown): unknown {
  if (!isRunningText(text)) return text
  const blocks = blocksOf(text)
  const earlier = blocksOf(before)
  const kept = keptIdentities(blocks, earlier)
  const taken = new Set(kept.filter(Boolean))
  const unknown = blocks.map((block, at) => (kept[at] ? null : block))
  const again = recognised(
    unknown,
    earlier.filter(({ key }) => !taken.has(key)),
  )
  const known = blocks.map((_, at) => kept[at] ?? again[at] ?? null)
  const following = known.some((key) => key === null) ? identitiesOfSource(blocks, known, source) : []
  const keys = known.map((key, at) => key ?? following[at] ?? newIdentity())
  return stamped(text, new Map(blocks.map(({ node }, at) => [node, keys[at] as string])))
}

/** Whether every block of a text has an identity, and no two have the same. */
export function isIdentified(text: unknown): boolean {
  const stamps = blocksOf(text).map(({ node }) => stampOf(node))
  return stamps.every(Boolean) && new Set(stamps).size === stamps.length
}

function keptIdentities(blocks: (TextPlace & Block)[], earlier: Block[]): (string | null)[] {
  const byKey = new Map<string, number[]>()
  const stamps = blocks.map(({ node }) => stampOf(node))
  for (const [at, stamp] of stamps.entries()) if (stamp) byKey.set(stamp, [...(byKey.get(stamp) ?? []), at])
  const owners = new Map(
    [...byKey].map(([stamp, places]) => {
      const words = earlier.find(({ key }) => key === stamp)?.words ?? ''
      const likeness = (at: number) => likenessOf(words, blocks[at]?.words ?? '')
      return [stamp, places.toSorted((a, b) => likeness(b) - likeness(a) || a - b)[0]]
    }),
  )
  return stamps.map((stamp, at) => (stamp && owners.get(stamp) === at ? stamp : null))
}

/** Identities of the source for a translation that has its blocks in the same order. */
function identitiesOfSource(blocks: Block[], known: (string | null)[], source: unknown): (string | null)[] {
  const there = blocksOf(source)
  const isSameShape =
    there.length === blocks.length && there.every(({ kind }, at) => kind === blocks[at]?.kind)
  if (!isSameShape) return []
  const taken = new Set(known)
  return there.map(({ key }) => (taken.has(key) ? null : key))
}

const stamped = (text: RunningText, keys: Map<TextNode, string>): RunningText =>
  mapNodes(text, (node) => {
    const key = keys.get(node)
    return key ? { ...node, $: { ...node.$, segment: key } } : node
  })
