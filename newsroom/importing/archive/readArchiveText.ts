import type { Block } from '../cleaning/blocks'
import { textOf } from '../cleaning/blocks'
import { readHtml } from '../cleaning/readHtml'
import { readText } from '../cleaning/readText'
import type { Reader, Recognised } from '../recognising/recognise'
import { recognise } from '../recognising/recognise'
import { sentencesOf } from '../recognising/sentences'
import type { ArchiveItem } from './archiveItem'

const looksLikeHtml =
  /<(?:p|div|br|span|h[1-6]|ul|ol|li|table|a|b|strong|i|em|img|font|article|section)\b[^>]*>/i

/** What the text of an old item is and says; its headline and language are those that the archive gives. */
export function readArchiveText(item: ArchiveItem, findNames: Reader['findNames']): Recognised {
  const read = looksLikeHtml.test(item.body)
    ? readHtml(item.body)
    : { blocks: readText(item.body), dropped: [], pageTitle: null, published: null }
  const title: Block = { kind: 'heading', level: 1, content: [{ text: item.title }] }
  const blocks = read.blocks.map((block) =>
    block.kind === 'heading' && block.level === 1 ? { ...block, level: 2 } : block,
  )
  const recognised = recognise(
    { ...read, blocks: [title, ...blocks], pageTitle: null },
    { locale: item.locale, findNames },
  )
  const kept = recognised.blocks.some((block) => textOf(block).trim() !== '')
  return {
    ...recognised,
    language: item.locale,
    title: recognised.title || item.title,
    // An item without any text is an item all the same: its headline is all that it says.
    blocks: kept ? recognised.blocks : [{ kind: 'paragraph', content: [{ text: item.title }] }],
  }
}

/** The first sentences, for lists and under the headline: up to about 300 characters, whole where possible. */
export function summaryOf(blocks: readonly Block[]): string {
  const first = blocks.find((block) => block.kind === 'paragraph' && textOf(block).trim() !== '') ?? blocks[0]
  let summary = ''
  for (const sentence of sentencesOf(first ? textOf(first).replaceAll('\n', ' ') : '')) {
    if (summary && summary.length + sentence.length > 300) break
    summary = summary ? `${summary} ${sentence}` : sentence
  }
  return summary.length > 400 ? `${summary.slice(0, 380).replace(/\s+\S*$/, '')}…` : summary
}
