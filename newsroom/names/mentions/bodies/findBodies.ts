import type { CompiledRegister } from '../compileRegister'
import type { Found } from '../found'
import type { Word } from '../words/word'
import { acronymKey } from './acronymKey'
import { acronymStrength, isGivenToAnother } from './acronymStrength'
import type { Strength } from './caseOfNames'
import { strengthByCase } from './caseOfNames'
import { findAcronyms } from './findAcronyms'
import type { FoundForms } from './findForms'
import { findForms } from './findForms'
import type { Form } from './form'
import { introducedBehind } from './introduced'
import type { Around } from './longerName'
import { isInsideLongerName } from './longerName'
import { isOfAnotherYear } from './otherYear'

interface Judged {
  from: number
  to: number
  forms: { form: Form; strength: Strength }[]
}

/** Organisations, projects and documents of the register that a text names. */
export function findBodies(text: string, around: Around, register: CompiledRegister): Found[] {
  const { words, locale } = around
  const judge = (found: FoundForms, strengthOf: (form: Form) => Strength | null): Judged => ({
    from: found.from,
    to: found.to,
    forms: found.forms.flatMap((form) => {
      const isOther = isInsideLongerName(form, found, around) || isOfAnotherYear(form, found, words)
      const strength = isOther ? null : strengthOf(form)
      return strength ? [{ form, strength }] : []
    }),
  })
  const full = findForms(words, locale, register.forms)
    .map((found) => judge(found, (form) => strengthByCase(form, found, words)))
    .filter(hasForms)
  const named = new Set(
    full.flatMap(({ forms }) =>
      forms.filter(({ strength }) => strength !== 'weak').map(({ form }) => form.entry),
    ),
  )
  const isNamed = ({ entry }: Form) => named.has(entry)
  const learned = learnedFrom(full, words, text, register.acronyms)
  const acronyms = findAcronyms(words, locale, learned)
  const elsewhere = new Set(
    acronyms
      .filter((found) => isGivenToAnother(found, words, text))
      .flatMap(({ forms }) => forms.filter((form) => !isNamed(form)))
      .map(({ words: own }) => own.join(' ')),
  )
  const short = acronyms.map((found) =>
    judge(found, (form) =>
      elsewhere.has(form.words.join(' ')) ? null : acronymStrength(form, found, words, isNamed),
    ),
  )
  return [...full, ...short.filter(hasForms)].flatMap(({ from, to, forms }) => {
    const believed = forms.filter(({ form, strength }) => strength !== 'weak' || isNamed(form))
    if (believed.length === 0) return []
    const alone =
      believed.length > 1 ? believed.filter(({ form }) => form.kind === 'acronym' && isNamed(form)) : []
    const meant = alone.length === 1 ? alone : believed
    return [
      {
        from,
        to,
        entries: [...new Set(meant.map(({ form }) => form.entry))],
        isSure: meant.every(({ strength }) => strength !== 'likely'),
        rank: 0,
      },
    ]
  })
}

/** The acronyms of the register and those that the text itself gives to its entries: X (ABC). */
function learnedFrom(
  full: readonly Judged[],
  words: readonly Word[],
  text: string,
  known: CompiledRegister['acronyms'],
): CompiledRegister['acronyms'] {
  const learned = new Map<string, Form[]>()
  for (const { from, to, forms } of full) {
    const [named, ...others] = forms
    const introduced = named && others.length === 0 ? introducedBehind(words, { from, to }, text) : null
    if (!named || !introduced) continue
    const key = acronymKey(introduced.written)
    const first = (key[0] ?? '').toUpperCase()
    if (key.length === 1 && !known.has(first))
      learned.set(first, [{ entry: named.form.entry, kind: 'acronym', words: key, capitals: [] }])
  }
  return learned.size === 0 ? known : new Map([...known, ...learned])
}

const hasForms = ({ forms }: Judged): boolean => forms.length > 0
