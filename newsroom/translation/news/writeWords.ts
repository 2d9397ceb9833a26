import type { PayloadRequest } from 'payload'
import type { Segment } from '../segments/ofNews'
import { galleryKeys, rowsOf } from '../segments/rows'
import { partsOf, writeSegment } from '../segments/writeNews'
import { factOf } from './facts/projection'
import { settleFacts } from './facts/settled'
import { takeFact } from './facts/take'
import type { NewsPair } from './readNewsPair'
import { writeTarget } from './writeTarget'

/**
 * Writes the words of one segment. A block, picture or speaker that the translation does not have yet comes with its
 * words: they have no place otherwise.
 * @throws BrokenPlaceholders
 */
export async function writeWords(
  req: PayloadRequest,
  pair: NewsPair,
  { key, marks }: Segment,
  translation: string,
): Promise<NewsPair> {
  const place = await withRow(req, pair, key)
  const { targetDocument: target, sourceDocument: source, peopleKeys } = place
  const isNewBlock = partsOf(key).field === 'body' && !place.translations.has(key)
  const words = { key, text: translation, marks: translation === '' ? [] : marks }
  const written = await writeTarget(req, place, writeSegment(words, { target, source, peopleKeys }))
  if (isNewBlock) await settleFacts(req, pair.target.id, [{ fact: 'text', base: factOf(source, 'text') }])
  return written
}

/** The pair with a row for the words of a picture or speaker, taken over from the source where there is none. */
async function withRow(req: PayloadRequest, pair: NewsPair, key: string): Promise<NewsPair> {
  const { field, inner } = partsOf(key)
  const { sourceDocument: source, targetDocument: target, peopleKeys } = pair
  const own = { participations: peopleKeys, gallery: galleryKeys(rowsOf(target.gallery)) }
  if ((field !== 'participations' && field !== 'gallery') || own[field].includes(inner)) return pair
  const written = await writeTarget(req, pair, takeFact(field, source, target, peopleKeys), true)
  await settleFacts(req, pair.target.id, [{ fact: field, base: factOf(source, field) }])
  return written
}
