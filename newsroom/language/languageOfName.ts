import type { Locale } from './locales'

/** Little words that stand in English names of bodies, laws and projects, and in no Azerbaijani one. */
const english = /\b(?:of|the|for|and|on|to|with)\b/i
/** The letter that no other living Latin alphabet of the region has. */
const azerbaijani = /ə/i

/**
 * The language that a name shows by itself, for names that are recorded without one. Only sure signs count,
 * since a wrong language is spoken worse than none: «Dövlət Miqrasiya Xidməti», “Office for Migration”;
 * an acronym, «Huseynov» and «İOM» say nothing.
 */
export function languageOfName(name: string): Locale | null {
  const [isAzerbaijani, isEnglish] = [azerbaijani.test(name), english.test(name)]
  if (isAzerbaijani === isEnglish) return null
  return isAzerbaijani ? 'az' : 'en'
}
