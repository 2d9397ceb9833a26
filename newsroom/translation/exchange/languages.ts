import type { Locale } from '../../language/locales'
import { isLocale } from '../../language/locales'
import { RefusedExchange } from './refusal'

/** The language that a tag names, whatever the country: `en-GB` is en. @throws RefusedExchange for any other language */
export function localeOf(tag: string, line: number | null): Locale {
  const primary = tag
    .trim()
    .toLowerCase()
    .split(/[-_@.]/)[0]
  if (!isLocale(primary)) throw new RefusedExchange('language', line, tag)
  return primary
}

/** Both languages of a file. @throws RefusedExchange where they are one */
export function directionOf(
  source: string | undefined,
  target: string | undefined,
  line: number | null,
): { from: Locale | null; to: Locale | null } {
  const from = source ? localeOf(source, line) : null
  const to = target ? localeOf(target, line) : null
  if (from && from === to) throw new RefusedExchange('same-languages', line, from)
  return { from, to }
}
