import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { Locale } from '../language/locales'

/** Something that stands in the way of publishing: which field, which rule, and the sentence for the editor. */
export interface Problem {
  field: string
  code: string
  message: Record<Locale, string>
}

/** Publishing was refused; the problems travel as data beside the sentence. */
export class PublishingRefused extends APIError {
  /** What is logged of it is decided by this (payload.config.ts); the build shortens names of classes. */
  override readonly name = 'APIError'

  constructor(
    req: Pick<PayloadRequest, 'i18n'>,
    readonly problems: Problem[],
  ) {
    const locale: Locale = req.i18n?.language === 'en' ? 'en' : 'az'
    const sentences = problems.map((problem) => ({ ...problem, message: problem.message[locale] }))
    super(sentences.map(({ message }) => message).join(' '), 422, { problems: sentences }, true)
  }
}
