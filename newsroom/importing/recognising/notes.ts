import type { Locale } from '../../language/locales'

/** What a person should look at, in both languages. */
export type Note = Record<Locale, string>

/** Doubts of the importer: what a text does not say, or not clearly. */
export const doubts = {
  noDate: (): Note => ({ az: 'Mətndə tarix yoxdur.', en: 'The text gives no date.' }),
  dayOfEvent: (): Note => ({
    az: 'Dərc tarixi göstərilməyib; tədbirin günü götürülüb.',
    en: 'No date of publication is given; the day of the event was taken.',
  }),
  noYear: (said: string): Note => ({ az: `«${said}»: ili yazılmayıb.`, en: `“${said}” has no year.` }),
  relative: (said: string): Note => ({
    az: `«${said}» hansı gündür, mətndən bilinmir.`,
    en: `Which day “${said}” is, the text does not say.`,
  }),
  noTitle: (): Note => ({
    az: 'Başlıq tapılmadı; ilk cümlə götürülüb.',
    en: 'No headline was found; the first sentence was taken.',
  }),
  longTitle: (): Note => ({
    az: 'Başlıq 200 işarədən uzundur; qısaldın.',
    en: 'The headline is longer than 200 characters; shorten it.',
  }),
  noLanguage: (locale: Locale): Note => ({
    az: `Mətnin dili bilinmədi; ${locale === 'az' ? 'Azərbaycan' : 'ingilis'} dili götürülüb.`,
    en: `The language of the text could not be told; ${locale === 'az' ? 'Azerbaijani' : 'English'} was taken.`,
  }),
  otherLanguage: (locale: Locale): Note => ({
    az: `Mətn ${locale === 'az' ? 'Azərbaycan' : 'ingilis'} dilindədir, başqa dil göstərilmişdi.`,
    en: `The text is in ${locale === 'az' ? 'Azerbaijani' : 'English'}, although another language was given.`,
  }),
  noBody: (): Note => ({ az: 'Başlıqdan başqa mətn yoxdur.', en: 'There is no text besides the headline.' }),
  noTableHeader: (): Note => ({
    az: 'Cədvəlin başlıq sətri yoxdur.',
    en: 'A table has no row that heads its columns.',
  }),
  picture: (alt: string): Note => ({
    az: `Şəkil götürülmədi, çünki başqa yerdədir${alt ? `: ${alt}` : ''}.`,
    en: `A picture was not taken, since it lies elsewhere${alt ? `: ${alt}` : ''}.`,
  }),
  undescribed: (): Note => ({
    az: 'Şəklin təsviri yoxdur.',
    en: 'A picture has no text alternative.',
  }),
  unsure: (name: string, candidates: readonly string[]): Note => ({
    az: `«${name}» dəqiq bilinmir${candidates.length > 0 ? `: ${candidates.join(' / ')}` : ''}.`,
    en: `“${name}” is not certain${candidates.length > 0 ? `: ${candidates.join(' / ')}` : ''}.`,
  }),
  newName: (name: string): Note => ({
    az: `«${name}» reyestrdə yoxdur.`,
    en: `“${name}” is not in the register.`,
  }),
  noPart: (name: string): Note => ({
    az: `«${name}» adı çəkilir, amma nə etdiyi deyilmir.`,
    en: `“${name}” is named, but the text does not say what they did.`,
  }),
} as const
