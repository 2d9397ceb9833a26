import { isEveryday } from '../bodies/acronymStrength'
import { azHeadOf, isBareAzHead, isHead, isProgramme, isUnionWord, isUnit } from '../bodies/headWords'
import type { TextOfNames } from '../people/findPeople'
import { isOffice } from '../people/offices'
import { stemsOfName } from '../words/endings'
import { isPlace } from '../words/places'
import type { Word } from '../words/word'
import { isPlainGap } from '../words/word'
import type { NewName } from './newPeople'
import { beginsSentence, isGeneric, isLocal } from './shapes'

const connective = /^(?:ve|seher|rayon|uzre|&|haqqinda|yaninda)$/
const quoteGap = /^\s?["“”«»„]\s?$|^["“”«»„]?\s["“”«»„]?$/

/** The organisation whose head word (Nazirliyi, Mərkəzinin) stands at a place, with all that belongs before it. */
export function azOrganisation(
  { words, text }: TextOfNames,
  at: number,
  isFree: (word: number) => boolean,
): NewName | null {
  const head = words[at]
  const base = head && headForm(head)
  if (!head || !base || head.inCapitals || (isUnit(base) && !isOfOmbudsman(words, at, base))) return null
  const next = words[at + 1]
  // Vəkillər Kollegiyası has members for its name; a ministry's has not
  if (base === 'kollegiyasi' && !/l[ae]r$/.test(words[at - 1]?.folded ?? '')) return null
  // Avropa Mərkəzi Bankı: the last head leads
  if (next?.isCapital && isPlainGap(next.gap) && head.folded === base && azHeadOf(next.folded)) return null
  let from = at
  for (;;) {
    const [before, here] = [words[from - 1], words[from]]
    if (!before || !here || !isFree(from - 1) || here.startsSentence) break
    if (!isPlainGap(here.gap) && !quoteGap.test(here.gap) && !/^-$/.test(here.gap)) break
    if (connective.test(before.folded)) {
      const one = words[from - 2]
      if (
        !one?.isCapital ||
        !isFree(from - 2) ||
        !isPlainGap(before.gap) ||
        endsName(one) ||
        isOffice(one.folded)
      )
        break
      from -= 2
      continue
    }
    if (!before.isCapital || endsName(before)) break
    if (isOffice(before.folded)) {
      // Prezident Administrasiyası, but not «Sədri Könüllülər Təşkilatı»
      if (from === at && !/[iu](?:n[iu]n)?$/.test(before.folded) && before.tied === null) from -= 1
      break
    }
    from -= 1
  }
  const first = words[from]
  if (first?.startsSentence && beginsSentence(first.folded)) from += 1
  if (at - from < 1 || at - from > 9) return null
  if (isProgramme(base) && !isUnionWord(words[from]?.folded ?? '')) return null
  if (from === at - 1 && isGeneric(words[from]?.folded ?? '')) return null
  const name = text.slice(words[from]?.start ?? 0, head.start)
  return { from, to: at, name: `${name}${nominative(head.written, base)}`.replace(/\s+/g, ' ') }
}

/** Ombudsman Aparatı is no part of something else, as other such bodies are. */
const isOfOmbudsman = (words: readonly Word[], at: number, base: string): boolean =>
  base === 'aparati' && /^ombudsman(?:[iu]n)?$/.test(words[at - 1]?.folded ?? '')

/** What is done with a service, so that the word in capitals is the one who does it: DMX xidmət göstərir. */
const doing = /^(?:goster|ed[iə]?|et[dm]|teklif|apar|kec|ver)/

/**
 * An organisation under a brand: a word in capitals and a head word without the possessive, «ASAN xidmət», "DOST
 * mərkəz".
 */
export function azBrand(
  { words, text }: TextOfNames,
  at: number,
  isFree: (word: number) => boolean,
): NewName | null {
  const [brand, head, next] = [words[at], words[at + 1], words[at + 2]]
  if (!brand || !head || !isFree(at + 1) || head.gap !== ' ' || brand.inCapitals || brand.tied !== null)
    return null
  if (!/^\p{Lu}{3,}$/u.test(brand.written) || isEveryday(brand.folded) || !isBareAzHead(head.folded))
    return null
  const isQuoted = /["“”«»„]$/.test(brand.gap) && /^["“”«»„]/.test(text.slice(head.end))
  if (!isQuoted && (/l[ae]r/.test(head.folded) || (next && isPlainGap(next.gap) && doing.test(next.folded))))
    return null
  const stem = stemsOfName(head.written).find((one) => isHead(one)) ?? head.written
  return { from: at, to: at + 1, name: `${brand.written} ${stem}` }
}

/** The head word that this one is, in the possessive: Mərkəzinin is Mərkəzi, Mərkəzin is a centre. */
function headForm(word: Word): string | null {
  const base = azHeadOf(word.folded)
  return base && word.folded.startsWith(base) ? base : null
}

/** A local case ends what belongs to a name, unless it is a country: Kanada. */
const endsName = (word: Word): boolean => isLocal(word.folded) && !isPlace(word.folded)

const nominative = (written: string, base: string): string => written.slice(0, base.length)
