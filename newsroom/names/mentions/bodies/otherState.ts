import { isForeign, isOwnCountry } from '../words/places'
import type { Word } from '../words/word'
import { isPlainGap } from '../words/word'
import type { Form } from './form'
import { isBody, isState } from './headWords'
import { spelling } from './spelling'

/** A body with one of these words is of all countries, whoever is named beside it. */
const international = new Set(
  'international beynelxalq un united birlesmis bmt world dunya umumdunya global european avropa islamic islam'
    .split(' ')
    .map(spelling),
)
const republic = /^(?:respublikasi(?:nin)?|republic)$/
const kindOfState = /^(?:the|of|republic|kingdom|federal|united)$/

/** Ukraynanın Dövlət Miqrasiya Xidməti, the State Migration Service of Ukraine, the Turkish Ministry of Interior. */
export function isOfAnotherState(form: Form, from: number, to: number, words: readonly Word[]): boolean {
  if (form.kind === 'acronym' || form.words.length < 2 || form.words.some((word) => international.has(word)))
    return false
  let before = from - 1
  while (republic.test(words[before]?.folded ?? '')) before -= 1
  const country = words[before]
  if (
    form.words.some(isState) &&
    country?.isCapital &&
    isForeign(country.folded) &&
    isPlainGap(words[before + 1]?.gap ?? '')
  )
    return true
  if (words[to + 1]?.folded !== 'of' || !form.words.some(isBody)) return false
  let behind = to + 2
  while (kindOfState.test(words[behind]?.folded ?? '')) behind += 1
  const folded = words[behind]?.folded ?? ''
  return isForeign(folded) && !isOwnCountry(folded)
}
