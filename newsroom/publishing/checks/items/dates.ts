import type { Data } from '../facts'
import type { Issue } from '../issue'
import { advice, blocking, when, wordsOf } from '../issue'

/** Before it there is nothing to tell: the republic is of 1991, and a year such as 0202 is a slip of the hand. */
const earliest = Date.parse('1991-01-01T00:00:00Z')
const day = 86_400_000

const momentOf = (value: unknown): number | null => {
  const moment = Date.parse(wordsOf(value))
  return Number.isNaN(moment) ? null : moment
}

/**
 * Dates that cannot be. `now` is the moment of publication, also of a planned one. What happened may lie a day ahead,
 * since the picker gives whole days; an announcement may be about what is to come.
 */
export function dates(item: Data, nowIso: string): Issue[] {
  const now = Date.parse(nowIso)
  const [published, happened] = [momentOf(item.publishedAt), momentOf(item.originalDate)]
  const notes = Array.isArray(item.changeNotes) ? (item.changeNotes as Data[]) : []
  const isAhead = (moment: number | null, patience = 0) => moment !== null && moment > now + patience
  const isTooEarly = (moment: number | null) => moment !== null && moment < earliest
  return [
    ...when(
      isAhead(published),
      blocking(
        'publishedAt',
        'future',
        'Dərc tarixi gələcəkdədir; o, yalnız arxiv materialları üçün göstərilir.',
        'The date of publication lies in the future; it is set for archive items only.',
      ),
    ),
    ...(['publishedAt', 'originalDate'] as const).flatMap((field) =>
      when(
        isTooEarly(momentOf(item[field])),
        blocking(
          field,
          'early-date',
          'Tarix 1991-ci ildən əvvəldir: ili yoxlayın.',
          'The date lies before 1991: check the year.',
        ),
      ),
    ),
    ...when(
      item.kind !== 'announcement' && isAhead(happened, day),
      blocking(
        'originalDate',
        'future-event',
        'Hadisənin tarixi gələcəkdədir: olmuş hadisə kimi yazıla bilməz.',
        'The date of what happened lies in the future: it cannot be told as past.',
      ),
    ),
    ...when(
      item.kind !== 'announcement' && published !== null && happened !== null && happened > published + day,
      advice(
        'originalDate',
        'dates-crossed',
        'Hadisənin tarixi dərc tarixindən sonradır: birini yoxlayın.',
        'The date of what happened lies behind the date of publication: check one of them.',
      ),
    ),
    ...notes.flatMap((note, index) =>
      when(
        isAhead(momentOf(note.date), day),
        blocking(
          `changeNotes.${index}.date`,
          'future-note',
          'Düzəlişin tarixi gələcəkdədir.',
          'The date of the change note lies in the future.',
        ),
      ),
    ),
  ]
}
