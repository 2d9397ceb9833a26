import { bakuParts, isoWithOffset } from './bakuTime'
import { formatDate } from './dates'
import type { Locale } from './locales'

const zone: Record<Locale, string> = { az: 'Bakı vaxtı', en: 'Baku time' }

/**
 * A promised time so that nobody mistakes it, wherever they are: «1 dekabr 2026, çərşənbə axşamı, 09:00 (Bakı vaxtı,
 * UTC+4)», “Tuesday, 1 December 2026, 09:00 (Baku time, UTC+4)”.
 * @param moment a Date or an ISO instant
 * @throws RangeError where it is neither
 */
export function bakuMoment(moment: Date | string, locale: Locale): string {
  const { hour, minute } = bakuParts(moment)
  const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
  return `${formatDate(moment, 'full', locale)}, ${time} (${zone[locale]}, UTC${offsetOf(moment)})`
}

/** «+4»; «+4:30» where there are minutes. */
function offsetOf(moment: Date | string): string {
  const [, sign = '+', hours = '4', minutes = '00'] =
    /([+-])0?(\d+):(\d\d)$/.exec(isoWithOffset(moment)) ?? []
  return `${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`
}
