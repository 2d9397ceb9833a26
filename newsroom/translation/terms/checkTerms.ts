import { fold } from '../../language/fold'
import { otherLocale } from '../../language/locales'
import type { SegmentProblem } from '../checks/problem'
import type { Occurrence } from './occurrences'
import { indexPhrases, occurrences } from './occurrences'
import { phraseOf } from './phrase'
import type { Term } from './term'
import { termsIn } from './termsIn'

/**
 * What the glossary has against a translation: a form that must not stand for a term of the source (`term-forbidden`, an
 * error), and a term whose preferred translation is not there (`term-missing`, advice). Terms that the source does not
 * have say nothing: «agency» is wrong for «xidmət» and right for «agentlik».
 * @param terms as they serve the language of the source
 */
export function checkTerms(source: string, translation: string, terms: readonly Term[]): SegmentProblem[] {
  if (translation.trim() === '') return []
  const meant = [...new Map(termsIn(source, terms).map(({ term }) => [term.id, term])).values()]
  const preferred = preferredIn(translation, meant)
  return meant.flatMap((term) => {
    const used = forbiddenIn(translation, term, preferred)
    if (used.length > 0) return used.map((form) => forbidden(term, form))
    return preferred.some(({ owner }) => owner === term) || isAlsoSaid(term, meant, preferred)
      ? []
      : [missing(term)]
  })
}

/** Where the preferred translations stand. */
function preferredIn(translation: string, terms: readonly Term[]): Occurrence<Term>[] {
  return terms.flatMap((term) => {
    const phrase = phraseOf(term.translation, otherLocale(term.language), 'loose')
    return phrase ? occurrences(translation, phrase.language, indexPhrases([[term, phrase]])) : []
  })
}

/** Of two terms of the same words in the source, one is enough. */
const isAlsoSaid = (term: Term, meant: readonly Term[], preferred: readonly Occurrence<Term>[]): boolean =>
  meant.some(
    (other) =>
      other !== term &&
      fold(other.source) === fold(term.source) &&
      preferred.some(({ owner }) => owner === other),
  )

/** Forbidden forms that stand outside every preferred translation: «migrant» is none within «migrant worker». */
function forbiddenIn(translation: string, term: Term, preferred: readonly Occurrence<Term>[]): string[] {
  const language = otherLocale(term.language)
  return term.forbidden.flatMap((form) => {
    // One that differs from the preferred form in capitals or marks only is looked for as it is written
    const isNear = fold(form) === fold(term.translation)
    const phrase = phraseOf(form, language, isNear ? 'as-written' : 'spelled')
    const places = phrase ? occurrences(translation, language, indexPhrases([[form, phrase]])) : []
    const outside = places.filter(
      ({ start, end }) => !preferred.some((one) => isWithin({ start, end }, one, isNear)),
    )
    return outside.map(({ start, end }) => translation.slice(start, end)).slice(0, 1)
  })
}

const isWithin = (
  inner: { start: number; end: number },
  outer: { start: number; end: number },
  isNear: boolean,
): boolean => !isNear && outer.start <= inner.start && inner.end <= outer.end

const forbidden = ({ source, translation }: Term, form: string): SegmentProblem => ({
  code: 'term-forbidden',
  severity: 'error',
  message: {
    az: `«${form}» işlədilmir: lüğətə görə «${source}» – «${translation}».`,
    en: `“${form}” is not used: the glossary has “${translation}” for “${source}”.`,
  },
})

const missing = ({ source, translation }: Term): SegmentProblem => ({
  code: 'term-missing',
  severity: 'advice',
  message: {
    az: `Lüğətdə «${source}» «${translation}» kimi tərcümə olunub, burada isə bu tərcümə yoxdur.`,
    en: `The glossary has “${translation}” for “${source}”, and the translation does not.`,
  },
})
