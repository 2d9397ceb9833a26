import { fold } from '../../../language/fold'
import type { Locale } from '../../../language/locales'
import { isLocale, referenceLocale } from '../../../language/locales'
import { normaliseLine, normaliseText } from '../../../language/typography'
import type { Column } from './columns'
import { columnCalled, columnWords, formSign } from './columns'
import type { CsvRecord } from './parseCsv'
import { BrokenCsv, parseCsv } from './parseCsv'
import type { RefusedLine } from './refusals'
import { largestFile, limits, RefusedTerms, refusalOf } from './refusals'

/** A term as a line of a file gives it; what has no column is undefined and stays as it is. */
export interface TermLine {
  line: number
  source: string
  language: Locale
  translation: string
  forbidden?: string[]
  note?: string
}

/** An apostrophe in front of what begins like a formula, as a spreadsheet or {@link exportTerms} puts it. */
const defused = /^'(?=[=+\-@\t\r\uff0b\uff0d\uff1d\uff20])/

/**
 * Reads a file of terms: UTF-8 with its mark or without, parted by semicolons, commas or tabs, columns in any order under
 * headings in either language. Columns that nobody knows are passed over.
 * @throws RefusedTerms where nothing of it can be taken
 */
export function readTermsFile(bytes: Uint8Array): { terms: TermLine[]; refused: RefusedLine[] } {
  if (bytes.byteLength > largestFile) throw new RefusedTerms('too-large')
  const text = decode(bytes)
  if (text.trim() === '') throw new RefusedTerms('empty')
  const [heading, ...rest] = recordsOf(text, signOf(text))
  const places = placesOf(heading?.cells ?? [])
  if (rest.length > limits.lines) throw new RefusedTerms('too-many-lines')
  const terms: TermLine[] = []
  const refused: RefusedLine[] = []
  for (const record of rest) {
    if (record.cells.every((cell) => cell.trim() === '')) continue
    const read = termOf(record, places, heading?.cells.length ?? 0)
    if ('why' in read) refused.push(read)
    else terms.push(read)
  }
  return { terms, refused }
}

/** Excel's «Unicode text» is UTF-16 with a mark; everything else has to be UTF-8. */
function decode(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) throw new RefusedTerms('not-utf8')
    throw error
  }
}

/** The sign that parts the headings into most of those that are known. */
function signOf(text: string): string {
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1)
  const known = (sign: string) =>
    first.split(sign).filter((cell) => columnCalled(cell.replaceAll('"', '')) !== null).length
  return [';', ',', '\t'].toSorted((one, other) => known(other) - known(one))[0] ?? ';'
}

function recordsOf(text: string, delimiter: string): CsvRecord[] {
  try {
    return parseCsv(text, delimiter)
  } catch (error) {
    if (error instanceof BrokenCsv) throw new RefusedTerms('damaged', error.line)
    throw error
  }
}

function placesOf(headings: readonly string[]): Map<Column, number> {
  const places = new Map<Column, number>()
  headings.forEach((heading, at) => {
    const column = columnCalled(heading)
    if (column && places.has(column)) throw new RefusedTerms('same-heading', 1, heading.trim())
    if (column) places.set(column, at)
  })
  if (!places.has('source') || !places.has('translation')) throw new RefusedTerms('no-heading', 1)
  return places
}

function termOf(
  { line, cells }: CsvRecord,
  places: Map<Column, number>,
  width: number,
): TermLine | RefusedLine {
  const cell = (column: Column): string | undefined => {
    const at = places.get(column)
    return at === undefined ? undefined : (cells[at] ?? '').replace(defused, '')
  }
  const refuse = (why: Parameters<typeof refusalOf>[0], ...said: string[]): RefusedLine => ({
    ...{ line, why, reason: refusalOf(why, ...said) },
  })
  if (cells.slice(width).some((extra) => extra.trim() !== '')) return refuse('too-many-cells')
  const source = normaliseLine(cell('source') ?? '')
  const translation = normaliseLine(cell('translation') ?? '')
  const given = (cell('language') ?? '').trim()
  const language = languageCalled(given)
  const forbidden = cell('forbidden')?.split(formSign).map(normaliseLine).filter(Boolean)
  const note = cell('note') === undefined ? undefined : normaliseText(cell('note') ?? '').trim()
  if (source === '') return refuse('no-source')
  if (translation === '') return refuse('no-translation')
  if (!language) return refuse('no-language', given)
  const tooLong = longestOf({ source, translation, note: note ?? '' })
  if (tooLong) return tooLongLine(line, tooLong, limits[tooLong])
  if (forbidden?.some((form) => form.length > limits.form)) return tooLongLine(line, 'forbidden', limits.form)
  if (forbidden && forbidden.length > limits.forms) return refuse('too-many-forms')
  if (forbidden?.includes(translation)) return refuse('forbids-itself', translation)
  return {
    ...{ line, source, language, translation },
    ...(forbidden ? { forbidden: [...new Set(forbidden)] } : {}),
    ...(note === undefined ? {} : { note }),
  }
}

const longestOf = (given: Record<'source' | 'translation' | 'note', string>) =>
  (['source', 'translation', 'note'] as const).find((column) => given[column].length > limits[column])

const tooLongLine = (line: number, column: Column, most: number): RefusedLine => {
  const [az, en] = (['az', 'en'] as const).map(
    (language) => refusalOf('too-long', columnWords[language][column], String(most))[language],
  )
  return { line, why: 'too-long', reason: { az: az ?? '', en: en ?? '' } }
}

/** `az`, «Azərbaycanca», English; where nothing is said, the language of the newsroom. */
function languageCalled(given: string): Locale | null {
  const wanted = fold(given)
  if (wanted === '') return referenceLocale
  if (isLocale(wanted)) return wanted
  if (/^(?:azerbaycanca|azerbaycan dili|azerbaijani)$/.test(wanted)) return 'az'
  return /^(?:ingilisce|ingilis dili|english)$/.test(wanted) ? 'en' : null
}
