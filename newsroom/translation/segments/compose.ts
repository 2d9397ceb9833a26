import { placesOfText } from './inText'
import type { RunningText, TextNode } from './nodes'
import { mapNodes } from './nodes'

/** Words of a translation by the key of their place: nodes of a block, or the words of a field. */
export type Translated = Map<string, TextNode[] | string>

/**
 * A text with the blocks, pictures and links of the source and the words of the translation. What is not translated
 * stays empty: never a word of the source under the other language.
 */
export function compose(source: RunningText, words: Translated): RunningText {
  const blocks = new Map<TextNode, string>()
  const fields = new Map<TextNode, Record<string, string>>()
  for (const { key, node, field } of placesOfText(source)) {
    if (!field) blocks.set(node, key)
    else {
      const said = words.get(key)
      fields.set(node, { ...fields.get(node), [field]: typeof said === 'string' ? said : '' })
    }
  }
  return mapNodes(source, (node) => {
    const key = blocks.get(node)
    if (key !== undefined) {
      const said = words.get(key)
      return { ...node, $: { ...node.$, segment: key }, children: Array.isArray(said) ? said : [] }
    }
    const own = fields.get(node)
    return own ? { ...node, fields: { ...node.fields, ...own } } : node
  })
}

/** What a text says in each of its places: the words that {@link compose} takes. */
export const wordsOfText = (text: unknown): Translated =>
  new Map(
    placesOfText(text).flatMap(({ key, node, field }): [string, TextNode[] | string][] => {
      const said = field ? node.fields?.[field] : node.children
      return Array.isArray(said) || typeof said === 'string' ? [[key, said]] : []
    }),
  )

/** The same text with other words in one place, and nothing else changed; null where it has no such place. */
export function withWords(text: RunningText, key: string, said: TextNode[] | string): RunningText | null {
  const place = placesOfText(text).find((one) => one.key === key)
  if (!place) return null
  return mapNodes(text, (node) => {
    if (node !== place.node) return node
    if (place.field) return { ...node, fields: { ...node.fields, [place.field]: said } }
    return { ...node, $: { ...node.$, segment: key }, children: Array.isArray(said) ? said : [] }
  })
}

/**
 * What a text is besides its words, for telling whether a translation still has the shape of its source: kinds and
 * order of its blocks, pictures, films, and where links lead.
 */
export function shapeOf(text: unknown): unknown[] {
  const keys = new Map(placesOfText(text).map(({ key, node, field }) => [node, field ? null : key]))
  const links = (node: TextNode): unknown[] => [
    ...(node.type === 'link' || node.type === 'autolink'
      ? [[node.fields?.linkType ?? null, node.fields?.url ?? null, node.fields?.doc ?? null]]
      : []),
    ...(node.children ?? []).flatMap(links),
  ]
  const walk = (node: TextNode): unknown[] => {
    if (node.type === 'upload') return [['picture', node.value, Boolean(node.fields?.decorative)]]
    if (node.type === 'block') return [['film', node.fields?.address ?? null]]
    const own = keys.get(node)
    if (own) {
      const sorted = links(node)
        .map((link) => JSON.stringify(link))
        .toSorted()
      return [[node.type, node.tag ?? node.listType ?? null, own, ...sorted]]
    }
    const inside = (node.children ?? []).flatMap(walk)
    return inside.length > 0 && ['list', 'table', 'tablerow'].includes(node.type)
      ? [[node.type, node.listType ?? null, inside.length], ...inside]
      : inside
  }
  return typeof text === 'object' && text !== null && 'root' in text ? walk(text.root as TextNode) : []
}
