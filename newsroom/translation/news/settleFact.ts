import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../publishing/transaction'
import { holdDocument } from '../../publishing/versions/newest'
import { countedLater, rememberTarget } from '../overview/rememberTarget'
import { TranslationRefused } from '../pair/refused'
import { recordHistory } from '../pair/stored'
import type { NewsFact } from './facts/projection'
import { factOf, newsFacts } from './facts/projection'
import { settleFacts } from './facts/settled'
import { takeFact } from './facts/take'
import { changedFactsOf } from './newsSubject'
import type { NewsPair } from './readNewsPair'
import { readNewsPair } from './readNewsPair'
import { takingFacts } from './takingFacts'
import { writeTarget } from './writeTarget'

export const isFact = (fact: unknown): fact is NewsFact => newsFacts.some((one) => one === fact)

interface FactOrder {
  req: PayloadRequest
  /** The news document that is translated into */
  id: string
  /** One that the desk lists, or all of them */
  fact: NewsFact | 'all'
  choice: 'take' | 'keep'
}

/** Takes facts over from the source as it is now, or keeps those of the translation. Rows that stay keep their words. */
export const settleFact = ({ req, id, fact, choice }: FactOrder): Promise<void> =>
  inTransaction(req, async () => {
    await holdDocument(req, 'news', id)
    const pair = await readNewsPair(req, id)
    if (pair.mode !== 'translated') throw new TranslationRefused(req, 'independent')
    const listed = await changedFactsOf(req, pair)
    const chosen = fact === 'all' ? listed : listed.filter((one) => one === fact)
    if (chosen.length === 0) return
    if (choice === 'take') await countedLater(req, () => takeAll(req, pair, chosen))
    const settled = chosen.map((one) => ({ fact: one, base: factOf(pair.sourceDocument, one) }))
    await settleFacts(req, id, settled)
    const action = choice === 'take' ? 'fact-taken' : 'fact-kept'
    const nothing = { sourceText: null, translation: null, note: null }
    await recordHistory(
      req,
      pair.target,
      chosen.map((one) => ({ ...nothing, key: `fact:${one}`, action })),
    )
    await rememberTarget(req, pair.target)
  })

function takeAll(req: PayloadRequest, pair: NewsPair, facts: NewsFact[]): Promise<NewsPair> {
  const { sourceDocument: source, targetDocument: target, peopleKeys } = pair
  const data = Object.assign({}, ...facts.map((one) => takeFact(one, source, target, peopleKeys)))
  return takingFacts(req, () => writeTarget(req, pair, data, true))
}
