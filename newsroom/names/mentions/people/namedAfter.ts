import { fold } from '../../../language/fold'
import { azHeadOf, isEnHead } from '../bodies/headWords'
import type { Word } from '../words/word'
import { isPlainGap } from '../words/word'

const listed = (text: string) => new Set(text.split(' ').map(fold))

/** Things that are called after people, beside organisations; Azerbaijani ones in the possessive. */
const azThings =
  /^(?:ad[iı]na|prospekti|kucesi|parki|saray[i]|meydani|bulvari|limani|aeroportu|stadionu|arenasi|ordeni|medali|mukafati|kuboku|teqaudu|muzeyi|abidesi|kompleksi|mescidi|turniri|rayonu|qesebesi|stansiyasi|korpusu|ailesi|qardaslari|bayrami|gunu|heftesi|seheri|kendi|dagi|gimnaziyasi|metrosu|limani)(?:n[iu]n|n[aeiu]|nd[ae](?:n|ki.*)?|yl[ae])?$/
const enThings = listed(
  'airport avenue street park palace square boulevard stadium arena order medal prize award cup scholarship museum monument complex mosque tournament district station ' +
    'family brothers lecture memorial fellowship hall house library theatre theater bridge road port lyceum',
)
/** What may stand between the name and the thing: Heydər Əliyev Beynəlxalq Hava Limanı. */
const between = listed(
  'beynəlxalq milli dövlət mədəniyyət idman hava elmi xatirə respublika təhsil tədris sağlamlıq orta tam hərbi elm şəhər mərkəzi ədəbiyyat ev tibb ' +
    'international national state cultural culture sports sport memorial scientific research secondary military oil baku republican medical education music art concert exhibition',
)

/** Whether a folded word is a thing that may be called after somebody: Nizami Park. */
export const isThing = (folded: string): boolean => azThings.test(folded) || enThings.has(folded)

/** Whether something is called after the person whose name ends before a word: it is not the person then. */
export function isNamedAfter(words: readonly Word[], after: number): boolean {
  for (let at = after; at < after + 4; at++) {
    const word = words[at]
    if (!word || (!isPlainGap(word.gap) && !/^\s?-\s?$/.test(word.gap))) return false
    if (azThings.test(word.folded) || (word.isCapital && enThings.has(word.folded))) return true
    if (word.isCapital && ((azHeadOf(word.folded) && endsInPossessive(word)) || isEnHead(word.folded)))
      return true
    if (!word.isCapital || !between.has(word.folded)) return false
  }
  return false
}

/** Mərkəzi and Mərkəzinin, not Mərkəzin: the head of a name stands in the possessive. */
const endsInPossessive = ({ folded }: Word): boolean =>
  /[iu](?:n[iu]n|n[aeiu]|nd[ae](?:n|ki.*)?|yl[ae])?$/.test(folded)
