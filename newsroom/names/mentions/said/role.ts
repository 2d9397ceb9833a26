import type { Locale } from '../../../language/locales'
import type { SaidRole } from '../saying'
import { flat } from './sentence'

type Sign = readonly [SaidRole, RegExp]

/** English says the role before a list of names. */
const enBefore: readonly Sign[] = [
  ['implemented-by', /\b(?:implemented|carried out|executed) (?:jointly )?by$/],
  [
    'supported-by',
    /\b(?:(?:with|through) (?:the )?(?:\w+ )?(?:support|assistance|help|funding) (?:of|from)|(?:supported|funded|financed|sponsored) by)$/,
  ],
  ['co-organiser', /\b(?:jointly with|together with|co-?organi[sz]ed (?:by|with)|co-?hosted (?:by|with))$/],
  [
    'in-partnership-with',
    /\b(?:in (?:close )?(?:cooperation|co-operation|collaboration|partnership) with|partnership of|cooperation of)$/,
  ],
  [
    'host',
    /\b(?:(?:jointly )?(?:organi[sz]ed|hosted|arranged|held) (?:jointly )?by|organi[sz]ation of|hosts?:)$/,
  ],
  // An event at somebody's house is theirs where the text names no other host
  ['host', /\b(?:held|hosted|organi[sz]ed|conducted|arranged|took place|takes place) (?:at|in)$/],
  [
    'participant',
    /\b(?:representatives|officials|experts|delegates|employees|staff|specialists|members|delegations?|participation) (?:of|from)$/,
  ],
]
const enBehind: readonly Sign[] = [
  ['host', /^(?: \([^)]*\))? (?:has |have )?(?:hosted|hosts|organi[sz]ed|held|holds|organi[sz]es)\b/],
  ['supported-by', /^(?: \([^)]*\))? (?:has |have )?(?:supported|funded|financed)\b/],
  ['implemented-by', /^(?: \([^)]*\))? (?:is |are )?(?:implements?|implementing)\b/],
]
/** Azerbaijani says it behind. */
const azBehind: readonly Sign[] = [
  [
    'implemented-by',
    /^ terefinden (?:\S+ ){0,3}?(?:heyata kecir|icra)|^ (?:heyata kecirdiyi|icra etdiyi|icrasinda)/,
  ],
  [
    'supported-by',
    /^(?: \S+){0,2}? (?:desteyi|dest[ey]yi|yardimi|maliyyesi|maliyye vesaiti|maliyyelesdirmesi|komekliyi|sponsorlugu)\b/,
  ],
  ['co-organiser', /^ (?:ile )?(?:birge|birlikde|musterek)(?! emekdasliq| teskilatci)/],
  ['in-partnership-with', /^ (?:ile )?(?:emekdasliq|terefdasliq)|^ (?:terefdasligi|emekdasligi)/],
  [
    'host',
    /^(?: birge)? (?:teskilatciligi|teskilatcilig|tesebbusu)|^ terefinden (?:\S+ ){0,4}?(?:teskil|kecir)/,
  ],
  [
    'participant',
    /^(?: \S+)? ?(?:(?:numayende|emekdas|ekspert|mutexessis)l[ae]ri|istiraki|numayende heyeti)/,
  ],
]
/** Between the names of a list: commas, and, articles, acronyms in brackets. */
const listGap =
  /^(?:of (?:the )?(?:Republic of )?Azerbaijan|\s|,|\(|\)|\p{Lu}{2,10}|and|və|&|the|of|as well as|həmçinin|habelə|ilə|-\p{Ll}{2,4}|[«»“”"])*$/u

const happened =
  /^(?: \S+){0,8}? (?:kecirilib|kecirildi|kecirilmisdir|bas tutub|bas tutdu|teskil olunub|teskil edilib)\b/

/** What says more of an organisation stands first. */
const byWeight: readonly SaidRole[] = [
  'host',
  'co-organiser',
  'implemented-by',
  'supported-by',
  'in-partnership-with',
  'participant',
]

/** Of all that a text says of one organisation: hosts send representatives too. */
export const weightiest = (roles: readonly (SaidRole | null)[]): SaidRole | null =>
  byWeight.find((role) => roles.includes(role)) ?? null

/** What a list of organisations is said to be; the second and later ones of several hosts share the event. */
export function roleOfList(
  { before, behind, isPlace }: { before: string; behind: string; isPlace: boolean },
  locale: Locale,
): SaidRole | null {
  const ahead = flat(before)
    .replace(
      /(?: the| its| their| an?| both| representation of| mission of| (?:country )?office of)*\s*$/,
      '',
    )
    .trimEnd()
  const after = ` ${flat(behind)
    .replace(/^-[a-z]{1,5}(?= )/, '')
    .replace(/^[^\p{L}(]+/u, '')}`
  const find = (signs: readonly Sign[], words: string) =>
    signs.find(([, sign]) => sign.test(words))?.[0] ?? null
  if (locale === 'az') return find(azBehind, after) ?? (isPlace && happened.test(after) ? 'host' : null)
  return find(enBefore, ahead) ?? find(enBehind, after)
}

export const isListGap = (gap: string): boolean => gap.length < 60 && listGap.test(gap)
