import type { Locale } from '../../../language/locales'
import type { SaidContribution } from '../saying'
import type { Surroundings } from './sentence'
import { flat } from './sentence'

interface Sign {
  contribution: SaidContribution
  /** Looked for before the name */
  before?: RegExp
  /** Looked for behind it */
  after: RegExp
}

/** Folded words that say what somebody did; what says more stands first. */
const signs: Record<Locale, readonly Sign[]> = {
  en: [
    {
      contribution: 'sent-video-message',
      before: /\bvideo (?:message|address|appeal|greeting)s?\b[^.]*\b(?:of|by|from)\b/,
      after: /\bvideo (?:message|address|appeal|greeting)\b|\bin a video\b/,
    },
    {
      contribution: 'moderated',
      before: /\b(?:moderated|chaired|facilitated) by\b|\bmoderator\b/,
      after: /\b(?:moderated|moderating|chaired|facilitated)\b/,
    },
    {
      contribution: 'opened',
      before: /\b(?:opening the|inaugurating the|(?:opened|inaugurated) by)\b/,
      after:
        /\b(?:opened|inaugurated|declared [^.]*open|delivered (?:the|an) opening|made (?:the|an) opening)\b/,
    },
    {
      contribution: 'welcomed',
      before: /\b(?:welcoming|greeting|welcomed by)\b/,
      after: /\b(?:welcomed|greeted|delivered (?:the|a|his|her) welcom\w+|welcoming)\b/,
    },
    {
      contribution: 'presented',
      before: /\bpresentations?\b[^.]*\b(?:of|by|from)\b|\bpresented by\b|\bto present (?:was|were)\b/,
      after:
        /\b(?:presented|presenting)\b(?! (?:the |a )?(?:certificates?|awards?|gifts?|diplomas?|with|medals?|flowers))|\b(?:gave|made|delivered|held) (?:a |an |his |her |the )?(?:\w+ )?(?:presentation|lecture|report|talk)\b|\bbriefed\b/,
    },
    {
      contribution: 'spoke',
      before:
        /\b(?:speech(?:es)?|remarks?|statements?|addresses)\b[^.]*\b(?:of|by|from)\b|\b(?:speaking|according to)\b/,
      after:
        /\b(?:spoke|speech|said|says|noted|stressed|emphasi[sz]ed|underlined|underscored|stated|highlighted|mentioned|added|told|commended|shared|expressed|informed|drew|remarks|addressed|talked|pointed|touched|called|thanked|discussed|reported|proposed|answered|delivered|recalled|explained|turned to|continued|described|concluded|asked|reiterated|praised|announced|conveyed)\b/,
    },
    {
      contribution: 'attended',
      before: /\b(?:attended by|participation of|attendance of|presence of|participants included)\b/,
      after: /\b(?:attended|participated|took part|joined|was present|were present|was among|were among)\b/,
    },
  ],
  az: [
    { contribution: 'sent-video-message', after: /\bvideo ?-?(?:muraciet|mesaj|tebrik)/ },
    {
      contribution: 'moderated',
      after:
        /\bmoderator|\bidare ed(?:ib|iblar|ibler|ir|irdi)\b|\b(?:muzakire\w*|sessiya\w*|panel\w*|diskussiya\w*|iclas\w*) (?:\S+ )?(?:idare ed|apar|sedrlik ed)/,
    },
    {
      contribution: 'opened',
      before: /\bacaraq\b|\b(?:tedbir|seminar|telim|konfrans|iclas)\w* acan\b/,
      after: /\b(?:acib(?:lar)?|acdi|acaraq|acmisdir|acilisini ed\w+)\b|\b(?:giris|acilis) (?:nitqi|sozu)/,
    },
    {
      contribution: 'welcomed',
      before: /\bsalamlay(?:araq|an)\b/,
      after: /\bsalamla(?:yib|yiblar|di|yaraq|yir)\b/,
    },
    {
      contribution: 'presented',
      before: /\bteqdimatla\b/,
      after:
        /\bteqdimat(?:la|i|ini|lar\w*)?\b|\bmeruze(?:si|sini|ler|ye)?\b(?: ile)?|(?<!sertifikat\w* |mukafat\w* |diplom\w* |hediyye\w* |ferman\w* |medal\w* )\bteqdim (?:edib|edibler|etdi|edir)\b/,
    },
    {
      contribution: 'spoke',
      after:
        /\bcixis\w*|\bbildir(?:ib|di|ir|erek|mis)\w*|\b(?:qeyd|ifade|elave|serh) ed\w+|\b(?:qeyd|ifade|elave) et\w+|\bvurgula\w+|\bdeyib\w*|\bdedi\b|\bdiqqet\w* (?:catdir|cek)\w*|\bdanis(?:ib|di|ir|araq)\w*|\bmelumat ver\w+|\btoxun\w+|\bxatirlad\w+|\bacikla\w+|\bnitq\w*|\b(?:minnetdarliq|tesekkur)\w*|\bbolusub\w*|\bsozlerine gore\b|\bcavablandir\w+/,
    },
    { contribution: 'attended', after: /\bistirak\w*|\bqatil(?:ib|di|iblar|ir)\b|\bgelib\w*/ },
  ],
}

/** What somebody did by the words next to the name, else by those of the sentence, which may name several. */
export function contributionIn(
  { before, after, rest, whole, isListed }: Surroundings,
  locale: Locale,
): SaidContribution | null {
  const near = find(locale, flat(before), flat(after))
  if (near) return near
  if (!isListed) return null
  return find(locale, '', flat(rest)) ?? find(locale, flat(whole), '')
}

const find = (locale: Locale, before: string, after: string): SaidContribution | null =>
  signs[locale].find((sign) => sign.after.test(after) || sign.before?.test(before))?.contribution ?? null
