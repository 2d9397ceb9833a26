import type { Locale } from '../../language/locales'
import type { SegmentProblem } from './problem'
import { advice } from './problem'

const pairs = [
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
] as const

const count = (text: string, sign: string) => text.split(sign).length - 1

/** Marks that open and do not close, or the other way round. */
function unpaired(text: string): string | null {
  const open = pairs.find(([opening, closing]) => count(text, opening) !== count(text, closing))
  if (open) return open.join('…')
  return count(text, '"') % 2 === 1 ? '"…"' : null
}

/**
 * Quotation marks as the language writes them: English “…”, Azerbaijani «…» or “…”. Straight ones of the keyboard are left
 * where the source has them too.
 */
export function quotesStyle(source: string, translation: string, to: Locale): SegmentProblem[] {
  const [foreign] = (to === 'en' ? /[«»„]/u : /[„‚]/u).exec(translation) ?? []
  if (foreign)
    return [
      to === 'en'
        ? advice(
            'quotes-style',
            `${foreign} işarəsi ingilis mətnində işlənmir: “…” yazın.`,
            `English does not use ${foreign}: write “…”.`,
          )
        : advice(
            'quotes-style',
            `${foreign} işarəsi Azərbaycan mətnində işlənmir: «…» və ya “…” yazın.`,
            `Azerbaijani does not use ${foreign}: write «…» or “…”.`,
          ),
    ]
  const half = unpaired(translation)
  if (half && unpaired(source) === null)
    return [advice('quotes-unpaired', `${half} işarəsinin biri çatmır.`, `One of ${half} is missing.`)]
  const straight = translation.includes('"') && !source.includes('"')
  return straight
    ? [
        advice(
          'quotes-style',
          to === 'en' ? 'Düz dırnaq əvəzinə “…” yazın.' : 'Düz dırnaq əvəzinə «…» və ya “…” yazın.',
          to === 'en'
            ? 'Write “…” instead of straight quotation marks.'
            : 'Write «…» or “…” instead of straight marks.',
        ),
      ]
    : []
}

/** The sign at the end, before closing quotation marks and brackets, which languages put in either order. */
function endSign(text: string): string {
  let end = text.length
  while (end > 0 && /[\s"'”’»)\]]/u.test(text[end - 1] ?? '')) end--
  const bare = text.slice(0, end)
  const sign = bare.replace(/\.{3}$/, '…').at(-1) ?? ''
  return /[.?!…:;,]/.test(sign) ? sign : ''
}

/** A sentence that ends in another way: a question that became a statement, a full stop that was lost. */
export function endPunctuation(source: string, translation: string): SegmentProblem[] {
  const [before, after] = [endSign(source), endSign(translation)]
  if (before === after) return []
  const said = {
    az: (sign: string) => (sign === '' ? 'durğu işarəsi yoxdur' : `«${sign}» var`),
    en: (sign: string) => (sign === '' ? 'no sign' : `“${sign}”`),
  }
  return [
    advice(
      'end-punctuation',
      `Sonda mənbədə ${said.az(before)}, tərcümədə isə ${said.az(after)}.`,
      `The source ends with ${said.en(before)}, the translation with ${said.en(after)}.`,
    ),
  ]
}
