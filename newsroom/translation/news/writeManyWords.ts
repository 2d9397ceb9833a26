import type { PayloadRequest } from 'payload'
import { BrokenPlaceholders } from '../segments/inline'
import type { Segment } from '../segments/ofNews'
import { NoSuchPlace, partsOf, writeSegment } from '../segments/writeNews'
import { factOf } from './facts/projection'
import { settleFacts } from './facts/settled'
import type { NewsPair } from './readNewsPair'
import { writeTarget } from './writeTarget'

export interface ManyWords {
  segment: Segment
  translation: string
}

/**
 * Writes the words of many segments as one draft. Those that cannot be written so (broken placeholders, a row that is
 * not there yet) are left out: whoever saves them alone hears why.
 * @returns the pair as it is then, and what was written
 */
export async function writeManyWords(
  req: PayloadRequest,
  pair: NewsPair,
  words: readonly ManyWords[],
): Promise<{ pair: NewsPair; written: ManyWords[] }> {
  const { sourceDocument: source, targetDocument, peopleKeys } = pair
  const written: ManyWords[] = []
  let changes: Record<string, unknown> = {}
  for (const one of words) {
    const { key, marks } = one.segment
    const target = { ...targetDocument, ...changes }
    try {
      const data = writeSegment({ key, text: one.translation, marks }, { target, source, peopleKeys })
      changes = { ...changes, ...data }
      written.push(one)
    } catch (error) {
      if (!(error instanceof BrokenPlaceholders || error instanceof NoSuchPlace)) throw error
    }
  }
  if (written.length === 0) return { pair, written }
  const now = await writeTarget(req, pair, changes)
  const hasNewBlock = written.some(
    ({ segment: { key } }) => partsOf(key).field === 'body' && !pair.translations.has(key),
  )
  if (hasNewBlock) await settleFacts(req, pair.target.id, [{ fact: 'text', base: factOf(source, 'text') }])
  return { pair: now, written }
}
