import type { Locale } from '../../../language/locales'
import type { Contact } from './contacts'
import { takeEmails, takeLinks, takePhones } from './contacts'
import type { Days } from './days'
import { takeDays } from './days'
import type { Numbers } from './numbers'
import { centuryOf, numbersIn, romanNumbers } from './numbers'
import { numbersInWords } from './numberWords'
import type { Stated } from './stated'
import { takeTimes } from './times'

/** Everything of a text that must be the same in the other language, each found once. */
export interface Statements extends Pick<Numbers, 'percents' | 'currencies' | 'foreign'> {
  links: Contact[]
  emails: Contact[]
  phones: Contact[]
  times: Stated[]
  days: Pick<Days, 'found' | 'pairs' | 'bare'>
  numbers: Stated[]
  /** Every value that the text holds in any reading, in digits or in words */
  values: Set<string>
}

/** Reads a text without placeholders. What is most peculiar is read first, so that a telephone is no number. */
export function statementsIn(text: string, locale: Locale): Statements {
  const emails = takeEmails(text)
  const links = takeLinks(emails.rest)
  const phones = takePhones(links.rest)
  const times = takeTimes(phones.rest, locale)
  const days = takeDays(times.rest, locale)
  const { found, ...numbers } = numbersIn(days.rest, locale)
  const stated = [...times.found, ...days.found, ...found, ...romanNumbers(days.rest)]
  return {
    ...{ links: links.found, emails: emails.found, phones: phones.found },
    ...{ times: times.found, days, numbers: [...found, ...romanNumbers(days.rest)] },
    ...numbers,
    values: new Set([
      ...stated.flatMap(({ readings }) => readings.flat()).flatMap((value) => [value, ...centuryOf(value)]),
      ...days.named,
      ...[...numbersInWords(days.rest, locale)].map((value) => `n:${value}`),
    ]),
  }
}
