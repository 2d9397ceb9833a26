import { describe, expect, it } from 'vitest'
import { sample } from '@/scripts/sample/content/sample'
import type { Block } from '@/scripts/sample/notation'
import { readNotation } from '@/scripts/sample/notation'
import type { Locale } from '../../language/locales'
import type { SegmentKind } from '../desk'
import { checkSegment } from './checkSegment'
import { wordsOfNames } from './wording'

const content = sample(new Date('2026-11-22T12:00:00Z'))
const names = wordsOfNames([
  ...content.people.flatMap(({ given, family, variants }) => [
    ...Object.values(given),
    ...Object.values(family),
    ...variants,
  ]),
  ...content.organisations.flatMap(({ name, acronym, variants }) => [
    ...Object.values(name),
    ...Object.values(acronym ?? {}),
    ...variants,
  ]),
])

type Said = { kind: SegmentKind; az: string; en: string }

const textOf = (parts: { text: string }[]) => parts.map(({ text }) => text).join('')
const segmentsOf = (blocks: Block[]) =>
  blocks.flatMap((block): { kind: SegmentKind; text: string }[] =>
    block.kind === 'list'
      ? block.items.map((item) => ({ kind: 'list-item', text: textOf(item) }))
      : [{ kind: block.kind, text: textOf(block.content) }],
  )

/** Paragraph by paragraph, where both languages have the same ones. */
function pairsOf(body: Record<Locale, string>): Said[] {
  const [az, en] = [segmentsOf(readNotation(body.az)), segmentsOf(readNotation(body.en))]
  if (az.length !== en.length || az.some(({ kind }, at) => kind !== en[at]?.kind)) return []
  return az.map(({ kind, text }, at) => ({ kind, az: text, en: en[at]?.text ?? '' }))
}

const stories = content.stories.flatMap(({ editions: { az, en } }): Said[] =>
  en === null
    ? []
    : [
        { kind: 'title', az: az.title, en: en.title },
        { kind: 'summary', az: az.summary, en: en.summary },
        ...pairsOf({ az: az.body, en: en.body }),
      ],
)
const pages = content.pages.flatMap(({ title, body }): Said[] => [
  { kind: 'field', ...title },
  ...pairsOf(body),
])
const register = [
  ...content.appointments.map(({ office }) => office),
  ...content.organisations.map(({ about }) => about),
  ...content.pictures.map(({ alt }) => alt),
].map((words): Said => ({ kind: 'field', ...words }))

const check = ({ kind, az, en }: Said, from: Locale) =>
  from === 'az'
    ? checkSegment({ key: 'title', kind, source: az, translation: en, from, to: 'en', names })
    : checkSegment({ key: 'title', kind, source: en, translation: az, from, to: 'az', names })

describe('the sample content', () => {
  const pairs = [...stories, ...pages, ...register]

  it('is held against the checks in many sentences', () => {
    expect(pairs.length).toBeGreaterThan(150)
  })

  /** The two languages were written side by side: one of them says the year in the headline, the other in the summary. */
  const year = /^Numbers differ: “2022” of the (?:source|translation) is not in the (?:source|translation)\.$/

  it.each(['az', 'en'] as const)('has no errors but a year told elsewhere, translated from %s', (from) => {
    const errors = pairs.flatMap((pair) =>
      check(pair, from)
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message.en),
    )
    expect(errors.filter((message) => !year.test(message))).toEqual([])
    expect(errors).toHaveLength(1)
  })

  it.each(['az', 'en'] as const)('draws no advice but about that year, translated from %s', (from) => {
    const advised = pairs.flatMap((pair) =>
      check(pair, from)
        .filter(({ severity }) => severity === 'advice')
        .map(({ code, message }) => `${code}: ${message.en}`),
    )
    expect(advised).toEqual(['number-added: Numbers differ: “2022” of the translation is not in the source.'])
  })
})
