import type { Data, ItemFacts } from '../facts'
import type { Issue } from '../issue'
import { blocking, wordsOf } from '../issue'

/** What three X count in Roman numerals: before «sessiya» they say the thirtieth one, before «nəfər» they are a gap. */
const counted =
  /^(?:sessiya|olimpi|paralimpi|əsr|yay|qış|konfrans|iclas|forum|festival|toplantı|yubiley|qurultay|beynəlxalq|sammit|universiad|session|summer|winter|conference|congress|summit|annual|international|olympi|century|meeting)/iu

const marks: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:x{3,}|X{4,})(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])TO[ -]?DO(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])(?:FIX[ -]?ME|TB[ACD])(?![\p{L}\p{N}])/u,
  /\blorem ipsum\b|\bdolor sit amet\b/iu,
  /\?{3,}/u,
  /_{3,}/u,
  // What a template leaves open: «[ad, soyad…]». An ellipsis alone in brackets is a quotation that was shortened.
  /\[(?=[^\]]*\p{L})[^\][\n]*(?:…|\.{3})\]/u,
]
const thirty = /(?<![\p{L}\p{N}])X{3}(?![\p{L}\p{N}])\s*(\p{L}*)/u

/** What stands in a text for words that somebody meant to write later, or null. */
export function placeholderIn(text: string): string | null {
  for (const mark of marks) {
    const [found] = mark.exec(text) ?? []
    if (found) return found
  }
  const roman = thirty.exec(text)
  return roman && !counted.test(roman[1] ?? '') ? (roman[0].trim().split(/\s/)[0] ?? null) : null
}

const textsOf = (item: Data, { text }: Pick<ItemFacts, 'text'>): [field: string, text: string][] => {
  const rows = (name: string) => (Array.isArray(item[name]) ? (item[name] as Data[]) : [])
  const lead = (item.leadImage ?? {}) as Data
  return [
    ...(['title', 'summary', 'place'] as const).map((field): [string, string] => [
      field,
      wordsOf(item[field]),
    ]),
    ...text.blocks.map((block): [string, string] => ['body', block.text]),
    ...text.uploads.flatMap(({ alt, caption }): [string, string][] => [
      ['body', wordsOf(alt)],
      ['body', wordsOf(caption)],
    ]),
    ...(['alt', 'caption'] as const).map((field): [string, string] => [
      `leadImage.${field}`,
      wordsOf(lead[field]),
    ]),
    ...rows('gallery').flatMap((use, index): [string, string][] =>
      ['alt', 'caption'].map((field) => [`gallery.${index}.${field}`, wordsOf(use[field])]),
    ),
    ...rows('participations').flatMap((row, index): [string, string][] =>
      ['freeName', 'topic'].map((field) => [`participations.${index}.${field}`, wordsOf(row[field])]),
    ),
    ...rows('changeNotes').map((row, index): [string, string] => [
      `changeNotes.${index}.note`,
      wordsOf(row.note),
    ]),
  ]
}

/** Words left for later, once for each field. */
export function placeholders(item: Data, facts: Pick<ItemFacts, 'text'>): Issue[] {
  const found = new Map<string, string>()
  for (const [field, text] of textsOf(item, facts)) {
    const mark = placeholderIn(text)
    if (mark && !found.has(field)) found.set(field, mark)
  }
  return [...found].map(([field, mark]) =>
    blocking(
      field,
      'placeholder',
      `«${mark}» sonra yazılmalı yeri göstərir: mətni tamamlayın.`,
      `“${mark}” stands for words to be written later: complete the text.`,
    ),
  )
}
