import { placeholderProblems } from '../checks/placeholders'
import type { SegmentProblem } from '../checks/problem'
import { error } from '../checks/problem'
import type { Desk, DeskSegment } from '../desk'
import type { ExchangeFile, ExchangeUnit } from './unit'
import { documentOf, fingerprint, isSameText, keyOf } from './unit'

/** A unit of a file with the segment that it is of. */
export interface Placed {
  unit: ExchangeUnit
  desk: Desk
  segment: DeskSegment
}

/** What becomes of each unit of a file; every one is in exactly one list. */
export interface ImportPlan {
  /** To be saved */
  take: Placed[]
  /** The source changed since the file was made */
  older: Placed[]
  /** Somebody changed the translation here since the file was made */
  changedHere: Placed[]
  /** The file says itself that somebody still has to look at them */
  unfinished: Placed[]
  /** What the file says stands here already */
  unchanged: Placed[]
  /** Nothing was translated */
  empty: Placed[]
  /** Their document is here, their segment is not any more */
  gone: ExchangeUnit[]
  /** Of no document that is known, or that the file came with */
  unknown: ExchangeUnit[]
  refused: (Placed & { problems: SegmentProblem[] })[]
}

export interface Wishes {
  /** Take what the file calls unfinished as well: some tools never say anything else */
  unfinishedToo?: boolean
}

/** What is saved: a tool may have broken lines where the source has none. */
export const wordsToSave = ({ unit, segment }: Placed): string =>
  segment.source.includes('\n') ? unit.translation.trim() : unit.translation.replace(/\s+/g, ' ').trim()

type Fate = Exclude<keyof ImportPlan, 'gone' | 'unknown' | 'refused'>

/** Confirmed in the file: the words of before, which need work here, and are no longer called so there. */
const isConfirmed = ({ unit, segment }: Placed) =>
  segment.state === 'needs-work' && segment.rejected === null && !unit.unfinished

function fateOf(placed: Placed, { unfinishedToo = false }: Wishes): Fate {
  const { unit, segment } = placed
  if (unit.translation.trim() === '') return 'empty'
  if (!isSameText(unit.source, segment.source)) return 'older'
  if (isSameText(unit.translation, segment.translation)) return isConfirmed(placed) ? 'take' : 'unchanged'
  if (unit.was !== null && unit.was !== fingerprint(segment.translation)) return 'changedHere'
  return unit.unfinished && !unfinishedToo ? 'unfinished' : 'take'
}

const notYours = error(
  'rights',
  'Bu sənədi tərcümə etmək hüququnuz yoxdur.',
  'You may not translate this document.',
)

/** A file that is in other languages than the document that it names. */
function wrongLanguages({ from, to }: ExchangeFile, { source, target }: Desk): SegmentProblem[] {
  const isRight = (from === null || from === source.language) && (to === null || to === target.language)
  return isRight
    ? []
    : [
        error(
          'languages',
          `Fayl ${from ?? '?'}–${to ?? '?'} dilindədir, bu sənəd isə ${source.language}–${target.language} dilində tərcümə olunur.`,
          `The file is ${from ?? '?'}–${to ?? '?'}, and this document is translated ${source.language}–${target.language}.`,
        ),
      ]
}

/**
 * What becomes of the units of a file. Taken is what was translated from the source as it is today; nothing that is written
 * here is overwritten unseen, and nothing of the file is passed over without a word.
 * @param desks the documents that the file names and this person may read, as they are now
 */
export function planImport(desks: readonly Desk[], file: ExchangeFile, wishes: Wishes = {}): ImportPlan {
  const plan: ImportPlan = {
    ...{ take: [], older: [], changedHere: [], unfinished: [], unchanged: [], empty: [] },
    ...{ gone: [], unknown: [], refused: [] },
  }
  const deskOf = new Map(desks.map((desk) => [`${desk.collection}/${desk.id}`, desk]))
  for (const unit of file.units) {
    const desk = deskOf.get(documentOf(unit.id))
    const segment = desk?.segments.find(({ key }) => key === keyOf(unit.id))
    if (!desk) plan.unknown.push(unit)
    else if (!segment) plan.gone.push(unit)
    else {
      const placed = { unit, desk, segment }
      const fate = fateOf(placed, wishes)
      const problems = [
        ...(desk.may.write ? wrongLanguages(file, desk) : [notYours]),
        ...(fate === 'take' ? placeholderProblems(segment.source, unit.translation, segment.marks) : []),
      ]
      if (problems.length > 0) plan.refused.push({ ...placed, problems })
      else plan[fate].push(placed)
    }
  }
  return plan
}
