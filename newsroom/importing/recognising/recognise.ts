import { languageOfText } from '../../language/languageOfText'
import type { Locale } from '../../language/locales'
import type { Mention } from '../../names/mentions/mention'
import type { Block } from '../cleaning/blocks'
import { textOf } from '../cleaning/blocks'
import { withoutFrame } from './boilerplate'
import { dateOf } from './dateOf'
import { eventIn } from './event'
import { headlineOf } from './headline'
import { linkedIn, participationsIn, partnersIn, unsureNames } from './linked'
import type { FindNames } from './named'
import { newsKindOf } from './newsKind'
import type { Note } from './notes'
import { doubts } from './notes'
import type { Sentence } from './place'
import { placeIn } from './place'
import type { Release } from './release'
import { sentencesOf } from './sentences'

export interface Source {
  blocks: Block[]
  dropped: string[]
  pageTitle: string | null
  published: string | null
}

/** Who understands a text: the language that was said to be its own, and the names that may stand in it. */
export interface Reader {
  locale: Locale
  findNames: FindNames
}

export interface Recognised extends Release {
  blocks: Block[]
}

/** What a cleaned text is and says; nothing that it does not say. */
export function recognise(source: Source, { locale, findNames }: Reader): Recognised {
  const frame = withoutFrame(source.blocks)
  const headed = headlineOf(frame.blocks, source.pageTitle)
  const blocks = headed.body.map(ranked)
  const body = blocks.map(textOf).filter(Boolean).join('\n')
  const told = languageOfText(`${headed.title}\n${body}`)
  const language = told ?? locale
  const text = `${headed.title}\n${body}`
  const named = findNames(text, language)
  const sentences = sentencesWith(text, named.mentions)
  const dated = dateOf({ published: source.published, dated: frame.dated, sentences: sentences.slice(0, 6) })
  return {
    language,
    kind: newsKindOf(headed.title, [...frame.dropped, ...headed.dropped]),
    title: headed.title,
    date: dated.date,
    place: placeIn(sentences.slice(0, 8), language),
    event: eventIn(sentences, language),
    participations: participationsIn(named),
    organisations: partnersIn(named),
    projects: linkedIn(named, 'project'),
    documents: linkedIn(named, 'document'),
    dropped: [...source.dropped, ...frame.dropped, ...headed.dropped],
    doubts: [
      ...languageDoubts(told, locale),
      ...headed.doubts,
      ...dated.doubts,
      ...bodyDoubts(blocks, body),
      ...unsureNames(named),
    ],
    blocks,
  }
}

/** The headline of the item is the page's first heading; those in its text begin below it. */
const ranked = (block: Block): Block =>
  block.kind === 'heading' ? { ...block, level: Math.min(Math.max(block.level, 2), 4) } : block

function languageDoubts(told: Locale | null, given: Locale): Note[] {
  if (told === null) return [doubts.noLanguage(given)]
  return told === given ? [] : [doubts.otherLanguage(told)]
}

function bodyDoubts(blocks: readonly Block[], body: string): Note[] {
  return [
    ...(body.trim() === '' ? [doubts.noBody()] : []),
    ...blocks.flatMap((block) => {
      if (block.kind === 'table')
        return block.rows.some((row) => row.some(({ header }) => header)) ? [] : [doubts.noTableHeader()]
      return block.kind === 'picture' && !block.alt ? [doubts.undescribed()] : []
    }),
  ]
}

/** The sentences of a text, each with the names that stand in it. */
function sentencesWith(text: string, mentions: readonly Mention[]): Sentence[] {
  let from = 0
  return sentencesOf(text).map((sentence) => {
    const at = Math.max(text.indexOf(sentence, from), from)
    from = at + sentence.length
    const named = mentions
      .filter(({ start, end }) => start >= at && end <= from)
      .map((mention) => ({ ...mention, start: mention.start - at, end: mention.end - at }))
    return { text: sentence, named }
  })
}
