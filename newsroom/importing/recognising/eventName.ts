import { fold } from '../../language/fold'
import type { Locale } from '../../language/locales'
import type { EventKind } from './eventKind'
import { eventWords } from './eventKind'

/** Verbs at which the name of an event ends in a headline. */
const endsEn =
  /\s+(?:(?:was|were|is|are|has been|have been|will be|being)\s+)?(?:successfully\s+)?(?:held|hosted|conducted|organi[sz]ed|started|starts|began|begins|took place|takes place|kicked off|kicks off|opened|opens|launched|launches|concluded|concludes|ended|ends|completed|continues|under way|finished)\b.*$/i
const endsAz =
  /\s+(?:keçiril\p{L}*|keçirib|keçirdi|başla\p{L}*|başa çat\p{L}*|baş tut\p{L}*|təşkil (?:olun|ed)\p{L}*|davam ed\p{L}*|yekunlaş\p{L}*|işə başla\p{L}*|ol(?:ub|acaq|du)|açıl\p{L}*|qeyd (?:olun|edil)\p{L}*|gerçəkləş\p{L}*|reallaş\p{L}*)\b.*$/u

/** Words before a kind of event that belong to its name. */
const before =
  /(?:(?:the|a|an|next|another|regional|international|national|annual|joint|scientific|practical|final|second|third|first|online|hybrid|[\p{L}\d]+-day|capacity[- ]building|specialised|specialized|high-level|expert|working|consultative|bilateral|interagency|inter-agency|public|local|inaugural|introductory|thematic|legal|awareness|basic|advanced|press)\s+)*$/iu

/**
 * The name of the event in the words of the text: out of the headline, or out of the sentence that tells of it. What
 * the headline says more, who held it and that it was held, is left out.
 * @param masked the line with names blanked out, so that a Training Center is not taken for a training
 */
export function eventNameIn(line: string, masked: string, kind: EventKind, locale: Locale): string | null {
  const word = eventWords(masked).find((each) => each.kind === kind)
  if (!word) return null
  const name = locale === 'en' ? english(line, word.index) : azerbaijani(line, word.index)
  return name ? capital(name.trim().replace(/[.,;:–-]+$/, ''), locale) : null
}

function english(line: string, index: number): string {
  const from = index - (before.exec(line.slice(0, index))?.[0].length ?? 0)
  const rest = line.slice(from).replace(/^(?:the|a|an|next|another)\s+/i, '')
  const cut = rest.replace(endsEn, '')
  const quoted = /^.{0,90}?[“"«][^”"»]+[”"»]/.exec(cut)?.[0]
  return quoted ?? cut.split(/(?<=[\p{L}\d”"»)])[,;](?=\s)/u)[0] ?? cut
}

/** In Azerbaijani what says more about a noun stands before it, and the verb behind. */
function azerbaijani(line: string, index: number): string {
  const word = /^\p{L}+(?:[ -](?:masa|seminar|gün|konfrans)\p{L}*)?/u.exec(line.slice(index))?.[0] ?? ''
  const isHead = endsAz.test(line.slice(index)) || index + word.length >= line.length - 1
  const upTo = `${line.slice(0, index)}${isHead ? nominative(word) : word}`
  const comma = upTo.lastIndexOf('. ')
  return upTo.slice(comma < 0 ? 0 : comma + 2).replace(/^(?:[\p{Lu}]\p{L}+(?:da|də|ta|tə)\s+)/u, '')
}

/** «seminarı», «təlimin», «konfransda»: the word without its ending. */
const nominative = (word: string): string => {
  const folded = fold(word)
  const base = [
    'telim',
    'seminar',
    'konfrans',
    'treninq',
    'vebinar',
    'forum',
    'merasim',
    'gorus',
    'iclas',
    'brifinq',
    'tedbir',
    'deyirmi masa',
    'vorksop',
    'simpozium',
    'sammit',
    'sergi',
  ].find((each) => folded.startsWith(each))
  return base ? word.slice(0, base.length) : word
}

const capital = (text: string, locale: Locale): string => {
  const first = text.slice(0, 1)
  return (locale === 'az' ? first.replace('i', 'İ') : first).toUpperCase() + text.slice(1)
}
