import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { readTerms } from '../terms/readTerms'
import { termsIn } from '../terms/termsIn'
import { calledNow, keyOf } from './calledNow'
import { findExact } from './exactMatches'
import { findFuzzy } from './findFuzzy'
import { namesInSegment } from './namesInSegment'
import { asKept } from './plainWords'
import type { Suggestion } from './suggestion'

export interface SegmentAsked {
  from: Locale
  to: Locale
  /** With placeholders */
  text: string
  key?: string
  /** Most that are offered for the whole segment, 5 where it is not said; names and terms come besides */
  limit?: number
}

/**
 * What can be written for a segment: reviewed translations of the same text, those of texts that are alike from 70 % with
 * the difference shown, names of the register that stand in it, and terms of the glossary. All staff may ask; the caller
 * has checked that somebody of the staff does.
 */
export async function suggest(req: PayloadRequest, asked: SegmentAsked): Promise<Suggestion[]> {
  const text = asKept(asked.text)
  if (text === '') return []
  const [whole, names, glossary] = await Promise.all([
    wholeSegments(req, { ...asked, text }),
    namesInSegment(req, { ...asked, text }),
    readTerms(req, asked.from),
  ])
  const terms = termsIn(text, glossary)
  const told = new Set<string>()
  const parts = [...names, ...terms.map(ofTerm)].filter(({ source, translation }) => {
    const pair = `${source}\n${translation}`
    return told.has(pair) ? false : told.add(pair)
  })
  return [...whole, ...parts]
}

const ofTerm = ({ surface, term }: ReturnType<typeof termsIn>[number]): Suggestion => ({
  ...{ kind: 'term', percent: 100, source: surface, translation: term.translation, diff: [] },
  from: { collection: 'terms', id: term.id, title: term.source },
})

async function wholeSegments(req: PayloadRequest, asked: SegmentAsked): Promise<Suggestion[]> {
  const { text, key = null, limit = 5 } = asked
  const exact = await findExact(req, asked, [{ at: 0, text, key }], limit)
  const fuzzy = exact.length < limit ? await findFuzzy(req, asked, limit - exact.length) : []
  const places = [...exact, ...fuzzy].map(({ collection, documentId: id }) => ({ collection, id }))
  const titles = await calledNow(req, places, asked.to)
  const where = ({ collection, documentId: id }: (typeof exact)[number] | (typeof fuzzy)[number]) => ({
    from: { collection, id, title: titles.get(keyOf({ collection, id })) ?? '' },
  })
  return [
    ...exact.map((match) => ({
      ...{ kind: 'exact' as const, percent: 100, source: text, translation: match.translation, diff: [] },
      ...where(match),
    })),
    ...fuzzy.map(({ percent, source, translation, numbersReplaced, diff, ...place }) => ({
      ...{ kind: 'fuzzy' as const, percent, source, translation, diff },
      ...(numbersReplaced ? { numbersReplaced } : {}),
      ...where(place as (typeof fuzzy)[number]),
    })),
  ]
}
