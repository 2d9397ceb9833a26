import { fold } from '../../language/fold'

/**
 * What old sites put around a text, as patterns over a line in folded letters. They are about what such lines are
 * for, in Azerbaijani and English, and know no site by its name.
 */
const rules: RegExp[] = [
  // «Please ensure Javascript is enabled …», also with the name of the site behind it
  /^please ensure javascript\b/,
  /^.{0,60}\bjavascript\b.{0,40}\b(?:enabled?|disabled|aktiv|sondurul|qosul)/,
  /^(?:skip to (?:main )?content|esas mezmuna kec\w*|mezmuna kec\w*)\b.{0,40}$/,
  /^gozden elil\b.{0,60}$/,
  // «Call center 916»
  /^(?:call[ -]?cent(?:er|re)|cagri merkezi|qaynar xett|isti xett|elaqe merkezi|hotline|hot line)[\s:–—-]*[\d\s()+*#-]{2,}$/,
  // Counters of readers, alone on their line
  /^\d[\d\s.,]*(?:defe )?(?:oxun\w+|bax\w+|izlen\w+|goruntulen\w+|views?|reads?|hits?|times (?:read|viewed|seen)|readers?)\.?$/,
  /^(?:oxun\w+|baxis\w*|goruntulen\w+|izlenme\w*|views?|page views|reads?|hits?|read count)(?: sayi)?\s*[:–—-]?\s*\d[\d\s.,]*(?:defe|times)?$/,
  // Rights and the links under a page
  /^(?:©|\(c\)|copyright\b|all rights reserved|butun huquqlar|muellif huquq)/,
  /^(?:powered by|developed by|designed by|sayt(?:in|i)? hazirla|saytdan istifade)\b.{0,60}$/,
  // Where one is on the site
  /^(?:home ?page|home|main page|main|ana sehife|esas sehife|bas sehife|esas)\s*(?:>|»|›|\/|→|\||::|-)\s*\S/,
  // Sizes of letters
  /^a\s*[+-]?(?:[\s|/]+a\s*[+-]?)+$/,
  // Cookies
  /^.{0,200}\b(?:cookies|kukiler\w*|cerezler\w*)\b.{0,200}\b(?:accept|agree|use|qebul|razi|istifade)/,
  // Words under which a text is filed
  /^(?:tags?|etiketler|teqler|acar sozler|keywords)\s*:/,
  /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u,
]

/** Buttons and links that stand side by side: every piece of such a line is one of these. */
const buttons = new Set(
  (
    'share|share this|share on|share with|paylas|paylasin|facebook|facebookda paylas|twitter|x|whatsapp|telegram|linkedin|' +
    'instagram|youtube|vkontakte|vk|odnoklassniki|ok|viber|messenger|pinterest|rss|print|print version|print this page|cap et|cap|' +
    'cap versiyasi|cap ucun versiya|pdf|pdf yukle|download pdf|yukle|e-mail|email|mail|send|gonder|send to a friend|dostuna gonder|' +
    'send by e-mail|copy link|linki kopyala|kecidi kopyala|back|geri|geriye|back to list|siyahiya qayit|previous|next|evvelki|novbeti|' +
    'sonraki|evvelki xeber|novbeti xeber|read more|more|etrafli|daha etrafli|davami|search|axtaris|axtar|menu|menyu|login|giris|' +
    'sign in|register|qeydiyyat|subscribe|abune ol|home|ana sehife|esas sehife|bas sehife|main page|sitemap|saytin xeritesi|contact|' +
    'contacts|contact us|elaqe|bize yazin|faq|terms for users|terms of use|terms and conditions|istifade sertleri|istifadeciler ucun sertler|' +
    'privacy policy|privacy|mexfilik siyaseti|mexfilik|all rights reserved|butun huquqlar qorunur|accessibility|elcatanliq|az|aze|' +
    'azerbaycan|azerbaycanca|azerbaijani|en|eng|english|ingilisce|ru|rus|русский|russian|rusca|listen|dinle|comment|comments|serh|' +
    'serhler|serh yaz|like|beyen|0|top|yuxari|up|bookmark|read|xeberler|news|xeber lenti'
  ).split('|'),
)

/** Whether a line is a piece of the site around the text and no part of it. */
export function isBoilerplate(line: string): boolean {
  const folded = plain(line)
  if (folded.length > 400) return false
  return rules.some((rule) => rule.test(folded)) || isRowOfButtons(folded)
}

const plain = (line: string) => fold(line).replace(/\s+/g, ' ').trim()

function isRowOfButtons(folded: string): boolean {
  const pieces = folded
    .split(/\s*(?:[|•·,;:\n/]|\s[-–—]\s)\s*/)
    .map((piece) => piece.replace(/[.:…!]+$/, '').trim())
  const said = pieces.filter(Boolean)
  if (said.length === 0) return true
  if (said.every((piece) => buttons.has(piece))) return true
  const words = folded.split(' ')
  // «Facebook Twitter WhatsApp», with nothing between them
  return words.length > 1 && words.every((word) => buttons.has(word))
}

/** From here on a page is about other texts, when nothing but short lines follows. */
export const isEndOfText = (line: string): boolean =>
  /^(?:related (?:news|articles|posts|content)|(?:diger|oxsar|son|elaqeli|bu movzuda) xeberler|latest(?: news)?|other news|more news|see also|read also|hemcinin oxuyun|hemcinin bax\w*|en cox oxunan\w*|most (?:read|popular)|muvafiq xeberler)\s*:?$/.test(
    plain(line),
  )

/** The line of rights: below it a site only speaks of itself. */
export const isFoot = (line: string): boolean => /^(?:©|\(c\)|copyright\b)/.test(plain(line))
