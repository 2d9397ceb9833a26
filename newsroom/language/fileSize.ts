import type { Locale } from './locales'
import { formatNumber } from './numbers'

const units = ['KB', 'MB', 'GB']

/**
 * The size of a file as a reader judges a download: «840 KB», «1,2 MB»; from ten of a unit on without decimals.
 * The letters of the units are the same in both languages.
 * @param bytes not negative; a unit is 1000 of the one before
 */
export function formatFileSize(bytes: number, locale: Locale): string {
  let size = bytes / 1000
  let unit = 0
  while (unit < units.length - 1 && Math.round(size) >= 1000) {
    size /= 1000
    unit += 1
  }
  const shown = size < 10 && unit > 0 ? Math.round(size * 10) / 10 : Math.max(1, Math.round(size))
  return `${formatNumber(shown, locale)}\u00a0${units[unit]}`
}
