import type { Found } from './stated'
import { takeOut } from './stated'

/** How to reach somebody or something: `value` is what both languages must share. */
export interface Contact {
  value: string
  surface: string
}

const email = /(?<![\w.+%-])[\w.+%-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/giu
const address =
  /(?:https?:\/\/|www\.)[^\s<>«»“”"]+|(?<![@\p{L}\p{N}.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:az|com|org|net|int|edu|gov|eu|info)(?:\/[^\s<>«»“”"]*)?(?![\p{L}\p{N}@])/giu

/** An Azerbaijani ending after a host: «migration.gov.az-da». */
const endingOfHost = /^((?:https?:\/\/)?[^/]+)-\p{Ll}{1,6}$/u
const punctuationAtEnd = /[.,;:!?)\]’”»]+$/u

/** Both languages of one site are the same link: `/az/…` and `/en/…`, `?lang=az` and `?lang=en`. */
const sameInBoth = (written: string): string =>
  written
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/^[^/?#]+/, (host) => host.toLowerCase())
    .replace(/\/(?:az|en)(?=\/|$)/i, '/*')
    .replace(/\blang(uage)?=(?:az|en)\b/i, 'lang=*')
    .replace(/\/$/, '')

/** E-mail addresses of a text. */
export const takeEmails = (text: string): Found<Contact> =>
  takeOut(text, email, ([surface]) => ({ value: surface.toLowerCase(), surface }))

/** Addresses of the web that are written out in a text. */
export const takeLinks = (text: string): Found<Contact> =>
  takeOut(text, address, ([match]) => {
    const surface = match.replace(punctuationAtEnd, '').replace(endingOfHost, '$1')
    return { value: sameInBoth(surface), surface }
  })

const gap = '[ \\u00a0().-]*'
const digits = (count: string) => `\\d(?:${gap}\\d){${count}}`

/** Azerbaijani numbers have nine digits after the country's code or a nought; those of other countries up to fifteen. */
const phones = [
  `(?:\\+|\\b00)${gap}994${gap}${digits('8')}`,
  `\\(0\\d{2}\\)${gap}${digits('6')}`,
  `\\b0\\d{2}[ -]\\d{3}[ -]\\d{2}[ -]\\d{2}`,
  `\\+${digits('7,14')}`,
].map((form) => new RegExp(`${form}(?!\\d)`, 'gu'))

/** The nine digits of an Azerbaijani number however it begins; of another one all of its digits. */
function dialled(written: string): string {
  const all = written.replace(/\D/g, '').replace(/^00/, '')
  if (all.length === 12 && all.startsWith('994')) return all.slice(3)
  return all.length === 10 && all.startsWith('0') ? all.slice(1) : all
}

/** Telephone numbers of a text. Short ones, such as 919, are read as numbers. */
export function takePhones(text: string): Found<Contact> {
  const found: Contact[] = []
  let rest = text
  for (const form of phones) {
    const taken = takeOut(rest, form, ([surface]) => ({ value: dialled(surface), surface }))
    found.push(...taken.found)
    rest = taken.rest
  }
  return { found, rest }
}
