import { fold } from '../../../language/fold'
import type { Locale } from '../../../language/locales'
import { beginsSentence, isLocal, isOrdinary } from '../newNames/shapes'
import { isOffice } from '../people/offices'
import type { Surroundings } from './sentence'

const title = /(?:^|\s)(?:mr|mrs|ms|miss|dr|prof|cənab|xanım)\.?\s*$/i
const longest = 250

/** The office and the rank as written around a name, or null. */
export function officeAround({ before, after }: Surroundings, locale: Locale): string | null {
  return officeBefore(before, locale) ?? officeBehind(after)
}

/** «Xidmətin rəisi, general-leytenant X», "Chief of the Service, II rank counselor X": parts between commas. */
function officeBefore(before: string, locale: Locale): string | null {
  const parts = before.replace(title, ' ').replace(/\s+/g, ' ').split(/,\s*/)
  const taken: string[] = []
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = (parts[at] ?? '').trim()
    // "…, Mr. X": the office stands before the comma
    if (part === '' && at === parts.length - 1 && parts.length > 1) continue
    const office = locale === 'en' ? englishOffice(part) : azerbaijaniOffice(part)
    if (!office) break
    taken.unshift(office.words)
    if (office.isCut) break
  }
  const whole = taken.join(', ')
  return whole === '' || whole.length > longest ? null : whole
}

const wordsOf = (part: string) => [...part.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}]+)*/gu)]
const isOfficeWord = (word: string) => word.split(/[-’']/).some((piece) => isOffice(fold(piece)))
const leading =
  /^(?:by|with|from|to|of|between|that|as|where|when|was|were|is|are|and|at|in|for|on|during|continuing|including|event)$/

/** From the first office word, with what stands before it up to a preposition. */
function englishOffice(part: string) {
  const words = wordsOf(part)
  const first = words.findIndex(([word]) => isOfficeWord(word))
  if (first < 0) return null
  let from = first
  while (from > 0 && !leading.test(fold(words[from - 1]?.[0] ?? ''))) from -= 1
  const start = words[from]?.index ?? 0
  const office = part
    .slice(start)
    .replace(/^(?:the|an?)\s+/i, '')
    .trim()
  // “The first to speak was X”
  return /\s(?:was|were|is|are)$/.test(office) ? null : { words: office, isCut: from > 0 }
}

const joining = /^(?:ve|ile|ise|da|de|olaraq|hemcinin|hemin|ki|zamani|cercivesinde|ucun|zaman|sonra|evvel)$/

/** Back from the office to where the sentence speaks of something else; «Əmək və …» holds capitals on both sides. */
function azerbaijaniOffice(part: string) {
  const words = wordsOf(part)
  if (!words.some(([word]) => isOfficeWord(word))) return null
  let from = 0
  words.forEach(([word], at) => {
    const folded = fold(word)
    const isInName = /^\p{Lu}/u.test(words[at - 1]?.[0] ?? '') && /^\p{Lu}/u.test(words[at + 1]?.[0] ?? '')
    const isAside =
      (joining.test(folded) && !(folded === 've' && isInName)) || (isLocal(folded) && !isOfficeWord(word))
    if (
      isAside ||
      (at === 0 && beginsSentence(folded)) ||
      (at === 0 && isOrdinary(folded) && !/^(?:dovlet|milli|beynelxalq|birinci)$/.test(folded))
    )
      from = at + 1
  })
  const rest = words.slice(from)
  if (!rest.some(([word]) => isOfficeWord(word))) return null
  return { words: part.slice(rest[0]?.index ?? 0).trim(), isCut: from > 0 }
}

/** "X, the Ombudsman of the Republic, noted": between two commas. */
const itsVerb =
  /\s(?:delivered|said|says|noted|stressed|stated|spoke|underlined|emphasi[sz]ed|highlighted|made|gave|presented|opened|welcomed|was|is|were|has|had|will|who|told|added|attended|took|informed|also)\s/

function officeBehind(after: string): string | null {
  const found = /^['’]?s?\s*,\s*(?:the\s+)?([^,;:.()]+)/
    .exec(after.replace(/\s+/g, ' '))?.[1]
    ?.split(itsVerb)[0]
    ?.trim()
  if (!found || found.length > longest) return null
  const begins = wordsOf(found)
    .slice(0, 4)
    .some(([word]) => isOfficeWord(word))
  return begins ? found : null
}
