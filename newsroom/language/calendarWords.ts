import type { Locale } from './locales'

/**
 * Names of months and days from own tables: Chromium has none for Azerbaijani, and what Node prints changed
 * within one major version («7 may 2024 at 00:30»). Azerbaijani writes both in lower case.
 */
const monthNames: Record<Locale, readonly string[]> = {
  az: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

const weekdayNames: Record<Locale, readonly string[]> = {
  az: ['bazar', 'bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** The name of a month, 1 to 12. */
export const monthName = (month: number, locale: Locale): string => monthNames[locale][month - 1] ?? ''

/** The name of a day of the week, 0 for Sunday. */
export const weekdayName = (weekday: number, locale: Locale): string => weekdayNames[locale][weekday] ?? ''
