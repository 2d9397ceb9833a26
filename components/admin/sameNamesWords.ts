import type { Locale } from '@/newsroom/language/locales'
import type { Reason } from '@/newsroom/names/duplicates/alike'

/** Why two entries look like one, with the two spellings that met. */
export const reasonWords: Record<Reason, Record<Locale, (one: string, other: string) => string>> = {
  'same-name': {
    az: (one) => `eyni ad: «${one}»`,
    en: (one) => `the same name: “${one}”`,
  },
  'other-spelling': {
    az: (one, other) => `eyni adın iki yazılışı: «${one}» və «${other}»`,
    en: (one, other) => `two spellings of one name: “${one}” and “${other}”`,
  },
  'recorded-spelling': {
    az: (one, other) => `birinin «Digər yazılışlar»ında o birinin adı var: «${one}», «${other}»`,
    en: (one, other) => `a recorded spelling of one is the other’s name: “${one}”, “${other}”`,
  },
  'without-marks': {
    az: (one, other) => `yalnız hərf fərqi var (ə/e, ş/s …): «${one}» və «${other}»`,
    en: (one, other) => `only the marks of letters differ (ə/e, ş/s …): “${one}” and “${other}”`,
  },
  initials: {
    az: (one, other) => `adın baş hərfi uyğun gəlir: «${one}» və «${other}»`,
    en: (one, other) => `an initial fits: “${one}” and “${other}”`,
  },
  'longer-name': {
    az: (one, other) => `birində əlavə ad var: «${one}» və «${other}»`,
    en: (one, other) => `one has a further name: “${one}” and “${other}”`,
  },
  'like-sounds': {
    az: (one, other) => `oxşar səslənir: «${one}» və «${other}»`,
    en: (one, other) => `they sound alike: “${one}” and “${other}”`,
  },
  acronym: {
    az: (one, other) => `qısaltma eynidir: «${one}» və «${other}»`,
    en: (one, other) => `the acronym is the same: “${one}” and “${other}”`,
  },
  'state-left-out': {
    az: (one, other) => `fərq yalnız dövlətin adındadır: «${one}» və «${other}»`,
    en: (one, other) => `only the name of the state differs: “${one}” and “${other}”`,
  },
}

/** What the desk says of entries that look like one. */
export const sameNamesWords = {
  heading: { az: 'Eyni ola bilən məlumatlar', en: 'Entries that may be one' },
  explanation: {
    az: 'Reyestrdə adı eyni və ya oxşar olanlar. Heç nə özü birləşdirilmir: hər cüt üçün siz qərar verirsiniz. «Fərqlidir» dedikləriniz bir daha soruşulmur.',
    en: 'Entries of the register with the same or a similar name. Nothing is merged by itself: you decide about each pair. Those you call different are not asked about again.',
  },
  kinds: { az: 'Nəyə baxılsın', en: 'What to look at' },
  people: { az: 'Şəxslər', en: 'People' },
  organisations: { az: 'Təşkilatlar', en: 'Organisations' },
  projects: { az: 'Layihələr', en: 'Projects' },
  asking: { az: 'Reyestrə baxılır…', en: 'Looking through the register…' },
  failed: { az: 'Cavab gəlmədi. Yenidən cəhd edin.', en: 'There was no answer. Try again.' },
  count: {
    az: (total: number, page: number, pages: number) =>
      total === 0
        ? 'Oxşar məlumat yoxdur.'
        : `Cüt: ${total}.${pages > 1 ? ` Səhifə ${page} / ${pages}.` : ''}`,
    en: (total: number, page: number, pages: number) =>
      total === 0
        ? 'No entries look like one.'
        : `${total} ${total === 1 ? 'pair' : 'pairs'}.${pages > 1 ? ` Page ${page} of ${pages}.` : ''}`,
  },
  same: { az: 'Çox güman, eynidir', en: 'Most likely one' },
  maybe: { az: 'Eyni ola bilər', en: 'Perhaps one' },
  items: {
    az: (count: number) => (count === 0 ? 'heç bir materialda yoxdur' : `${count} materialda adı çəkilir`),
    en: (count: number) =>
      count === 0 ? 'named in no item' : `named in ${count} ${count === 1 ? 'item' : 'items'}`,
  },
  draft: { az: 'qaralama', en: 'draft' },
  noName: { az: '(adı yoxdur)', en: '(no name)' },
  merge: { az: 'Eynidir: birləşdir…', en: 'Same: merge…' },
  mergeOf: {
    az: (one: string, other: string) => `Eynidir: birləşdir… ${one} və ${other}`,
    en: (one: string, other: string) => `Same: merge… ${one} and ${other}`,
  },
  different: { az: 'Fərqlidir', en: 'Different' },
  differentOf: {
    az: (one: string, other: string) => `Fərqlidir: ${one} və ${other}`,
    en: (one: string, other: string) => `Different: ${one} and ${other}`,
  },
  remembered: { az: 'Fərqli kimi yadda saxlanıldı', en: 'Remembered as different' },
  saidDifferent: {
    az: (one: string, other: string) => `${one} və ${other}: fərqli kimi yadda saxlanıldı.`,
    en: (one: string, other: string) => `${one} and ${other} are remembered as different.`,
  },
  merged: { az: 'Birləşdirildi', en: 'Merged' },
  mergedInto: {
    az: (name: string) => `Birləşdirildi. Qalan məlumat: ${name}. Geri qaytarmaq onun səhifəsindədir.`,
    en: (name: string) => `Merged. ${name} stays; it can be undone there.`,
  },
  before: { az: 'Əvvəlki səhifə', en: 'Previous page' },
  after: { az: 'Növbəti səhifə', en: 'Next page' },
  alikeHeading: { az: 'Reyestrdə oxşarı var', en: 'The register has somebody like this' },
  alikeCount: {
    az: (count: number) => `Bu ada oxşar məlumat: ${count}. Saxlamağa mane olmur.`,
    en: (count: number) =>
      `${count} ${count === 1 ? 'entry looks' : 'entries look'} like this one. You can save all the same.`,
  },
  open: { az: 'Eynidir: onu aç', en: 'This is the same: open it' },
  openOf: {
    az: (name: string) => `Eynidir: onu aç, ${name}`,
    en: (name: string) => `This is the same: open it, ${name}`,
  },
  remember: { az: 'Fərqlidir: yadda saxla', en: 'Different: remember it' },
  rememberOf: {
    az: (name: string) => `Fərqlidir, yadda saxla: ${name}`,
    en: (name: string) => `Different, remember it: ${name}`,
  },
} as const
