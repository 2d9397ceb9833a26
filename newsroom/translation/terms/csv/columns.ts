import { fold } from '../../../language/fold'
import type { Locale } from '../../../language/locales'

/** What a file of the glossary holds, in this order. */
export const columns = ['source', 'language', 'translation', 'forbidden', 'note'] as const
export type Column = (typeof columns)[number]

/** What the columns are called in a file. */
export const columnWords: Record<Locale, Record<Column, string>> = {
  az: {
    source: 'Termin',
    language: 'Dil',
    translation: 'Tərcümə',
    forbidden: 'İşlədilməyən formalar',
    note: 'Qeyd',
  },
  en: {
    source: 'Term',
    language: 'Language',
    translation: 'Translation',
    forbidden: 'Forbidden forms',
    note: 'Note',
  },
}

/** Between forms in one cell. */
export const formSign = '|'

/** The column that a heading names, in either language or by the name of the field; null for one that nobody knows. */
export function columnCalled(heading: string): Column | null {
  const wanted = fold(heading).trim()
  return (
    columns.find((column) =>
      [column, columnWords.az[column], columnWords.en[column]].some((name) => fold(name) === wanted),
    ) ?? null
  )
}
