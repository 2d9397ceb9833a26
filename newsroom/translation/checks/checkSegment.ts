import type { Locale } from '../../language/locales'
import type { MarkShown, SegmentKind } from '../desk'
import { withoutPlaceholders } from '../segments/placeholders'
import { placeholderProblems } from './placeholders'
import type { SegmentProblem } from './problem'
import { advice } from './problem'
import { endPunctuation, quotesStyle } from './punctuation'
import { compareStatements } from './statements/compareStatements'
import { statementsIn } from './statements/statementsIn'
import { doubled, lettersLeft, sameAsSource, wordsOfNames } from './wording'

/** One segment in both languages, and what the checks know besides. */
export interface CheckedSegment {
  key: string
  kind: SegmentKind
  /** With placeholders, as in `DeskSegment` */
  source: string
  translation: string
  from: Locale
  to: Locale
  /** Names of the register in both languages: their letters are no slip. For many segments `wordsOfNames`, made once */
  names?: readonly string[] | ReadonlySet<string>
  /** What the term base says of the two texts; they come without placeholders */
  terms?: (source: string, translation: string) => SegmentProblem[]
  /** What placeholders stand for, so that a lost link is told by where it leads */
  marks?: readonly MarkShown[]
  /** Characters that the field takes */
  limit?: number | null
}

function tooLong(words: string, limit: number | null | undefined): SegmentProblem[] {
  const length = Array.from(words).length
  if (!limit || length <= limit) return []
  return [
    advice(
      'too-long',
      `Mətn ${length} işarədir, bu sahə üçün ən çoxu ${limit} işarə nəzərdə tutulub.`,
      `The text has ${length} characters; this field takes ${limit}.`,
    ),
  ]
}

/**
 * What is wrong, or looks wrong, in the translation of a segment. Errors come first. A segment without a translation has
 * no problems but one: a description of a picture that only the source has.
 */
export function checkSegment(segment: CheckedSegment): SegmentProblem[] {
  const { kind, from, to, limit, marks } = segment
  const [source, translation] = [
    withoutPlaceholders(segment.source),
    withoutPlaceholders(segment.translation),
  ]
  if (translation.trim() === '') {
    return kind === 'alt' && source.trim() !== ''
      ? [
          advice(
            'alt-missing',
            'Şəklin təsviri mənbədə var, tərcümədə yoxdur.',
            'The source describes the picture, the translation does not.',
          ),
        ]
      : []
  }
  const names = segment.names instanceof Set ? segment.names : wordsOfNames([...(segment.names ?? [])])
  const problems = [
    ...placeholderProblems(segment.source, segment.translation, marks),
    ...compareStatements(statementsIn(source, from), statementsIn(translation, to)),
    ...(segment.terms?.(source, translation) ?? []),
    ...sameAsSource(source, translation, names),
    ...lettersLeft(translation, to, names),
    ...doubled(source, translation, to),
    ...quotesStyle(source, translation, to),
    ...endPunctuation(source, translation),
    ...tooLong(translation, limit),
  ]
  const isError = ({ severity }: SegmentProblem) => severity === 'error'
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))]
}
