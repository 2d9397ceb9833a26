import type { TranslationPort } from '../../publishing/translationPort'
import { deskSegments } from '../pair/deskSegments'
import { errorsIn } from '../pair/errorsIn'
import { subjectOf } from '../pair/subject'
import { countedAt } from './counted'
import { pairsAround } from './pairs'
import { rememberTranslation } from './rememberTranslation'

/** What newsroom/publishing asks of this room, which it may not import. */
export const publishingAsks: TranslationPort = {
  lackOf: async (req, newsId) => {
    const { pairs } = await pairsAround(req, 'news', newsId)
    const pair = pairs.find(({ targetId, mode }) => targetId === newsId && mode === 'translated')
    if (!pair) return null
    const subject = subjectOf(req, { collection: 'news', id: newsId, language: pair.language })
    const reading = await subject.read()
    const { counts } = await countedAt(subject, reading)
    const written = deskSegments(reading).filter(({ state }) => state !== 'untranslated')
    const errors = await errorsIn(req, reading, written)
    return {
      untranslated: counts.untranslated,
      staleMajor: counts.needsWorkMajor,
      withErrors: errors.size,
    }
  },
  recount: (req, collection, id) => rememberTranslation(req, { collection, id }),
}
