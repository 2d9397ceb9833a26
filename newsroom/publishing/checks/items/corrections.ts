import type { Data, ItemFacts } from '../facts'
import type { Issue } from '../issue'
import { blocking, when, wordsOf } from '../issue'

const notesOf = (item: Data | null): Data[] =>
  Array.isArray(item?.changeNotes) ? (item.changeNotes as Data[]) : []
const said = ({ note }: Data): string => wordsOf(note).trim()

/** Whether a note tells readers something that none of the last public version told. */
export function hasNewNote(item: Data, before: Data | null): boolean {
  const told = new Set(notesOf(before).map(said))
  return notesOf(item).some((note) => said(note) !== '' && !told.has(said(note)))
}

/** A major change is said to readers; what was never public has nothing to correct. */
export const untoldChange = (
  item: Data,
  { before, significance }: Pick<ItemFacts, 'before' | 'significance'>,
): Issue[] =>
  when(
    before !== null && significance === 'major' && !hasNewNote(item, before),
    blocking(
      'changeNotes',
      'change-note',
      'Dəyişiklik mühümdür: oxuculara nəyin dəyişdiyini «Düzəlişlər»də yazın.',
      'The change is major: tell readers under “Change notes” what was changed.',
    ),
  )
