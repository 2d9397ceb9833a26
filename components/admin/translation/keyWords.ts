import type { Locale } from '@/newsroom/language/locales'
import type { DeskOrder } from './deskKeys'

const orders: Record<DeskOrder, Record<Locale, string>> = {
  saveAndNext: {
    az: 'saxla və tərcümə gözləyən növbəti hissəyə keç',
    en: 'save, and go to the next segment that needs something',
  },
  save: { az: 'saxla və bu hissədə qal', en: 'save, and stay' },
  nextOpen: {
    az: 'tərcümə gözləyən və ya yenilənməli növbəti hissə',
    en: 'next segment that is untranslated or needs work',
  },
  next: { az: 'növbəti hissə', en: 'next segment' },
  previous: { az: 'əvvəlki hissə', en: 'previous segment' },
  confirm: {
    az: 'mənbə dəyişsə də, tərcümə hələ də düzgündür',
    en: 'the source changed, the translation is still correct',
  },
  copySource: { az: 'mənbəni tərcümənin yerinə köçür', en: 'copy the source into the translation' },
  insertTerm: {
    az: 'tərcümədə hələ olmayan növbəti termini yaz',
    en: 'insert the next term that is missing',
  },
  insertMark: {
    az: 'çatışmayan növbəti nişanı (<1>) yaz',
    en: 'insert the next placeholder (<1>) that is missing',
  },
  takeSuggestion: { az: 'bu nömrəli təklifi yaz', en: 'insert the suggestion of that number' },
  showKeys: { az: 'bu siyahı', en: 'this list' },
}

/** The list of keys. */
export const keyWords = {
  ...orders,
  heading: { az: 'Klaviatura düymələri', en: 'Keys' },
  says: {
    az: 'Hər düymənin gördüyü işi səhifədəki düymə ilə də görmək olar. Tab həmişə mətndən çıxarır. Mac-da Ctrl əvəzinə ⌘, Alt əvəzinə ⌥.',
    en: 'Whatever a key does, a button does as well. Tab always leaves the text. On a Mac, ⌘ for Ctrl and ⌥ for Alt.',
  },
  close: { az: 'Bağla', en: 'Close' },
} as const
