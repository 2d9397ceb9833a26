import type { Locale } from '@/newsroom/language/locales'
import { compileRegister } from '@/newsroom/names/mentions/compileRegister'
import { findKnown } from '@/newsroom/names/mentions/findMentions'
import type { Mention, MentionType, Register as Names } from '@/newsroom/names/mentions/mention'
import type { TextRun } from './textRuns'
import { runsOf } from './textRuns'

const collectionOf: Record<MentionType, string> = {
  person: 'people',
  organisation: 'organisations',
  project: 'projects',
  document: 'documents',
}

/** Nobody reads so long an item to its end, and a page must not wait for it. In UTF-16 units. */
const longest = 50_000

type Node = Record<string, unknown>

/**
 * A stored text in which the first mention of each entry is a link to its page. What is stored stays as it is;
 * only what is sure is linked, never in headings and in links, and nothing that the text links already.
 * @param names the entries that may be linked, those with a page in this language
 * @param linked entries that the text links by itself, as `collection:id`
 */
export function linkNames(root: unknown, locale: Locale, names: Names, linked: ReadonlySet<string>): unknown {
  if (Object.values(names).every((list) => list.length === 0)) return root
  const { text, runs } = runsOf(root)
  if (text.length > longest) return root
  const done = new Set(linked)
  const first = findKnown(text, locale, compileRegister(names)).filter((mention) => {
    const key = `${collectionOf[mention.type]}:${mention.id}`
    const isFirst = mention.confidence === 'certain' && !done.has(key) && runOf(mention, runs) !== undefined
    if (isFirst) done.add(key)
    return isFirst
  })
  const inRuns = Map.groupBy(first, (mention) => runOf(mention, runs)?.node)
  return inRuns.size === 0 ? root : rebuilt(root, inRuns, runs)
}

const runOf = ({ start, end }: Mention, runs: readonly TextRun[]): TextRun | undefined =>
  runs.find((run) => run.isLinkable && run.start <= start && end <= run.start + run.text.length)

function rebuilt(node: unknown, inRuns: Map<unknown, Mention[]>, runs: readonly TextRun[]): unknown {
  if (typeof node !== 'object' || node === null || !('children' in node) || !Array.isArray(node.children))
    return node
  const children = node.children.flatMap((child: unknown) => {
    const mentions = inRuns.get(child)
    const run = mentions && runs.find((one) => one.node === child)
    return run ? split(child as Node, run, mentions) : [rebuilt(child, inRuns, runs)]
  })
  return { ...node, children }
}

/** A piece of text as pieces with links between them; each keeps how it is set. */
function split(node: Node, { start, text }: TextRun, mentions: readonly Mention[]): Node[] {
  const pieces: Node[] = []
  let last = 0
  const piece = (from: number, to: number) => ({ ...node, text: text.slice(from, to) })
  for (const mention of mentions) {
    const [from, to] = [mention.start - start, mention.end - start]
    if (from > last) pieces.push(piece(last, from))
    const doc = { relationTo: collectionOf[mention.type], value: mention.id }
    pieces.push({ type: 'link', fields: { linkType: 'internal', doc }, children: [piece(from, to)] })
    last = to
  }
  if (last < text.length) pieces.push(piece(last, text.length))
  return pieces
}
