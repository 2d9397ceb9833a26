/** The languages of the site, the reference language first. */
export const locales = ['az', 'en'] as const

export type Locale = (typeof locales)[number]

export const referenceLocale: Locale = 'az'

/** Whether a piece of an address or a stored value names one of the site's languages. */
export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value)

/** The other of the two languages: the target of the language switch. */
export const otherLocale = (locale: Locale): Locale => (locale === 'az' ? 'en' : 'az')
