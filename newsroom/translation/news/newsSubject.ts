import type { PayloadRequest } from 'payload'
import { holdDocument } from '../../publishing/versions/newest'
import { readVersions } from '../../publishing/versions/read'
import type { Reading, Subject } from '../pair/subject'
import { textsOf } from '../pair/subject'
import { segmentsOfNews } from '../segments/ofNews'
import { changedFacts } from './facts/changed'
import { factsInWords } from './facts/inWords'
import type { NewsFact } from './facts/projection'
import { readSettled } from './facts/settled'
import type { NewsPair } from './readNewsPair'
import { readNewsPair, wordsOf } from './readNewsPair'
import { writeWords } from './writeWords'

/** Facts that the translation of a pair has not taken up yet. */
export async function changedFactsOf(req: PayloadRequest, pair: NewsPair): Promise<NewsFact[]> {
  if (pair.mode !== 'translated') return []
  const settled = await readSettled(req, pair.target.id)
  const { sourceDocument: source, targetDocument: target, base } = pair
  return changedFacts({ source, target, base, settled })
}

/**
 * A news document that is translated from the document of the other language.
 * @param id of the document that is translated into
 */
export const newsSubject = (req: PayloadRequest, id: string): Subject => ({
  hold: () => holdDocument(req, 'news', id),
  read: () => readNewsPair(req, id),
  write: (reading, segment, translation) => writeWords(req, asPair(reading), segment, translation),
  withStored: (reading, stored) => {
    const pair = asPair(reading)
    return Object.assign({}, pair, { stored }, wordsOf({ ...pair, stored }))
  },
  textsAt: async (version) => {
    const { source } = await readNewsPair(req, id)
    const found = (await readVersions(req, 'news', source.id, [version])).get(version)
    return found ? textsOf(segmentsOfNews(found.version)) : null
  },
  countFacts: async (reading) => (await changedFactsOf(req, asPair(reading))).length,
  facts: async (reading) => {
    const pair = asPair(reading)
    const { sourceDocument: source, targetDocument: target } = pair
    return factsInWords(req, await changedFactsOf(req, pair), { source, target })
  },
})

/** A reading of this room comes back to it as it was made. */
function asPair(reading: Reading): NewsPair {
  if (!('sourceDocument' in reading)) throw new TypeError('This is no reading of a news document.')
  return reading as NewsPair
}
