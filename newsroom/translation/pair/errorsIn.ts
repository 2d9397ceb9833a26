import type { PayloadRequest } from 'payload'
import { checkSegment } from '../checks/checkSegment'
import type { SegmentProblem } from '../checks/problem'
import type { DeskSegment } from '../desk'
import { checkTerms } from '../terms/checkTerms'
import { readTerms } from '../terms/readTerms'
import type { Reading } from './subject'

/**
 * What keeps segments from being reviewed: errors alone, for advice is for the translator to weigh. Names of the register
 * matter to advice only, hence they are not read.
 */
export async function errorsIn(
  req: PayloadRequest,
  { source, target }: Pick<Reading, 'source' | 'target'>,
  segments: DeskSegment[],
): Promise<Map<string, SegmentProblem[]>> {
  const glossary = await readTerms(req, source.language)
  const terms = (words: string, translation: string) => checkTerms(words, translation, glossary)
  const languages = { from: source.language, to: target.language }
  return new Map(
    segments.flatMap((segment) => {
      const found = checkSegment({ ...segment, ...languages, terms })
      const errors = found.filter(({ severity }) => severity === 'error')
      return errors.length > 0 ? [[segment.key, errors] as const] : []
    }),
  )
}
