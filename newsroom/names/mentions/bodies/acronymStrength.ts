import { fold } from '../../../language/fold'
import type { Word } from '../words/word'
import type { Strength } from './caseOfNames'
import type { FoundForms } from './findForms'
import type { Form } from './form'

const listed = (text: string) => new Set(text.split(' ').map(fold))

/** Abbreviations that texts of any subject write in capitals. */
const everyday = listed(
  'sms mms web ai it tv pr hr id cv pdf faq vip ceo cfo gps gsm usb dvd atm pin qr www html url http app wifi ip pc ml vr ar ict ikt sim led lcd url gdp ok tel fax qeyd asap diy',
)
/** Whether folded letters are an abbreviation of everyday texts rather than somebody's name. */
export const isEveryday = (folded: string): boolean => everyday.has(folded)
/** Words that a line in capitals cannot tell from an acronym. */
const ordinary = listed(
  'din üst ada asan dost abad bir az who aid care un it us ice man sam sos ace best stem art star hope save act ask top new aim kob abu eco edu one all and for the are was has ' +
    'can not our may sea sun age air oil gas law war aids unit team media qız oğul ana ata el il iş at ad su ev dil yol söz göz baş son yeni hər kim nə var yox',
)
/** Two letters that in English mean only one thing. */
const unions = listed('un eu')
const messages =
  /^(?:messages?|messaging|texts?|codes?|notifications?|alerts?|tools?|models?|systems?|technolog\w*|based|powered|driven|solutions?|gonder\w*|vasitesi\w*|bildiris\w*|mesaj\w*|kod\w*|texnologiya\w*|alet\w*|xidmeti?|service)$/
const ways =
  /^(?:by|via|through|an|per|sends?|sent|sending|receiv\w*|text|using|use|uses|qisa|generative|sunu?i)$/
const officials =
  /^(?:chief|head|director|officials?|officers?|representatives?|staff|employees?|deputy|chairman|president|reisi\w*|rehberi\w*|numayende\w*|emekdas\w*|direktoru\w*|sedri\w*|mutexessis\w*|reis|specialists?|experts?)$/

/** Whether a name of an entry stands in full in the text. */
export type IsNamed = (form: Form) => boolean

/**
 * How far an acronym may be believed. SMS and AI are also other things: they count beside the full name, or
 * beside an office; never as messages and tools.
 */
export function acronymStrength(
  form: Form,
  { from, to }: FoundForms,
  words: readonly Word[],
  isNamed: IsNamed,
): Strength | null {
  const first = words[from]
  const last = words[to]
  if (!first || !last) return null
  const folded = fold(form.words.join(''))
  const isCommon = isEveryday(folded) || (folded.length < 3 && !unions.has(folded))
  const isDoubtful = isCommon || (first.inCapitals && ordinary.has(folded))
  if (!isDoubtful) return 'certain'
  if (isCommon && isOrdinarySense(words, from, to)) return null
  if (isNamed(form)) return 'certain'
  // Aİ with its dot is no English AI
  const isDotted = first.written.includes('İ') && !first.inCapitals
  const isInflected = isDotted || (last.tied !== null && !everyday.has(folded))
  return isInflected || hasOffice(words, from, to) ? 'likely' : null
}

function isOrdinarySense(words: readonly Word[], from: number, to: number): boolean {
  const [before, last, next] = [words[from - 1], words[to], words[to + 1]]
  if (last?.tied && /^l[ae]/.test(last.tied)) return true
  return (
    (before !== undefined && ways.test(before.folded)) || (next !== undefined && messages.test(next.folded))
  )
}

function hasOffice(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to + 1]
  if (next && officials.test(next.folded)) return true
  const [of, office] =
    words[from - 1]?.folded === 'the'
      ? [words[from - 2], words[from - 3]]
      : [words[from - 1], words[from - 2]]
  return of?.folded === 'of' && office !== undefined && officials.test(office.folded)
}

/** Whether a text gives an acronym to something else: "Baltic Sea University (BSU)". */
export function isGivenToAnother({ from, to }: FoundForms, words: readonly Word[], text: string): boolean {
  const [first, last] = [words[from], words[to]]
  if (!first || !last || from !== to || !/^\s?\($/.test(first.gap) || !/^\s*\)/.test(text.slice(last.after)))
    return false
  const letters = fold(first.written)
  const before = words
    .slice(Math.max(0, from - letters.length * 2), from)
    .filter(({ isCapital }) => isCapital)
  const initials = before.map(({ folded }) => folded[0] ?? '').join('')
  return letters.length > 1 && initials.endsWith(letters)
}
