import type { Locale } from '../language/locales'

const names: Record<Locale, Intl.DisplayNames> = {
  az: new Intl.DisplayNames('az', { type: 'region', fallback: 'none' }),
  en: new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' }),
}

/** The name of a country by its two letters (ISO 3166-1); what is no such code is shown as it was written. */
export function countryName(code: string, locale: Locale): string {
  const letters = code.trim().toUpperCase()
  return (/^[A-Z]{2}$/.test(letters) && names[locale].of(letters)) || code
}
