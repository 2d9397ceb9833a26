import type { PayloadRequest } from 'payload'
import type { Words } from './words'

/** What Payload hands to a rule with the value. */
export interface Asked {
  req: PayloadRequest
  data?: { kind?: string }
}

/** A rule that an address must keep; where it does not, a sentence in the language of the person at the desk. */
export const addressRule =
  (form: RegExp, refusal: Words) =>
  (value: string | null | undefined, { req }: Asked): string | true =>
    form.test(value ?? '') || refusal[req.i18n.language === 'en' ? 'en' : 'az']
