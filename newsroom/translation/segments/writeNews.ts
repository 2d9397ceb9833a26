import { compose, withWords, wordsOfText } from './compose'
import type { Mark } from './inline'
import { BrokenPlaceholders, placeholderProblems, writeInline } from './inline'
import { isRunningText } from './nodes'
import { withoutPlaceholders } from './placeholders'
import { changeNoteKeys, galleryKeys, rowsOf } from './rows'

type Data = Record<string, unknown>

/** The words of one segment, to be written into a translation. */
export interface Writing {
  key: string
  /** With placeholders */
  text: string
  /** Of the source */
  marks: Mark[]
}

/** The translation has no row for this segment yet: what it belongs to has to be taken over from the source first. */
export class NoSuchPlace extends Error {}

const group = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {})

function inRows(rows: Data[], keys: string[], key: string, change: Data): Data[] {
  const at = keys.indexOf(key)
  if (at < 0) throw new NoSuchPlace(key)
  return rows.map((row, index) => (index === at ? { ...row, ...change } : row))
}

/** Where a key leads: the field, the row or place in it, and the field of the row. */
export function partsOf(key: string): { field: string; inner: string; last: string } {
  const [field = '', ...rest] = key.split('.')
  return { field, inner: rest.slice(0, -1).join('.'), last: rest.at(-1) ?? '' }
}

/**
 * The fields of a translation that change when one segment of it is written: that segment and nothing else. A block that
 * the source has got since comes with the order of the source's text, since it has no place otherwise.
 * @param peopleKeys of the translation's rows of speakers (translatedRows.ts)
 * @throws BrokenPlaceholders
 * @throws NoSuchPlace when the row of a picture or speaker is not in the translation yet
 */
export function writeSegment(
  { key, text, marks }: Writing,
  { target, source, peopleKeys }: { target: Data; source: Data; peopleKeys: string[] },
): Data {
  const problems = placeholderProblems(text, marks)
  if (problems.length > 0) throw new BrokenPlaceholders(problems)
  const { field, inner, last } = partsOf(key)
  const words = withoutPlaceholders(text)
  switch (field) {
    case 'leadImage':
      return { leadImage: { ...group(target.leadImage), [last]: words } }
    case 'gallery':
      return {
        gallery: inRows(rowsOf(target.gallery), galleryKeys(rowsOf(target.gallery)), inner, {
          [last]: words,
        }),
      }
    case 'participations':
      return { participations: inRows(rowsOf(target.participations), peopleKeys, inner, { [last]: words }) }
    case 'changeNotes':
      return { changeNotes: withNote(target, source, inner, words) }
    case 'body':
      return { body: bodyWith(target.body, source.body, key.slice('body.'.length), text, marks) }
    default:
      return { [field]: words }
  }
}

function bodyWith(target: unknown, source: unknown, key: string, text: string, marks: Mark[]): unknown {
  const isField = /\.(alt|caption|title)$/.test(key)
  const said = isField ? withoutPlaceholders(text) : writeInline(text, marks)
  const changed = isRunningText(target) ? withWords(target, key, said) : null
  if (changed || !isRunningText(source)) return changed ?? target
  return compose(source, new Map([...wordsOfText(target), [key, said]]))
}

/** A change note is told in both languages on the same day: its row comes with its words. */
function withNote(target: Data, source: Data, key: string, note: string): Data[] {
  const rows = rowsOf(target.changeNotes)
  const keys = changeNoteKeys(rows)
  if (keys.includes(key)) return inRows(rows, keys, key, { note })
  const sourceRows = rowsOf(source.changeNotes)
  const date = sourceRows[changeNoteKeys(sourceRows).indexOf(key)]?.date
  return [...rows, { date, note }].toSorted((a, b) => String(a.date).localeCompare(String(b.date)))
}
