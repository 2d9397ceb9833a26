import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { Locale } from '../../language/locales'

const sentences = {
  taken: {
    az: 'Bu tərcümə başqasına tapşırılıb. Onu redaktor dəyişə bilər.',
    en: 'This translation is assigned to somebody else. An editor can change that.',
  },
  onlyYourself: {
    az: 'Tərcüməni yalnız özünüz üçün götürə bilərsiniz.',
    en: 'You can take a translation for yourself only.',
  },
  notTheirs: {
    az: 'Bu şəxs həmin dildə yaza bilmir.',
    en: 'This person may not write that language.',
  },
} as const satisfies Record<string, Record<Locale, string>>

/** A translation cannot be given to somebody; said in the language of the desk. */
export class AssignmentRefused extends APIError {
  /** What is logged of it is decided by this (payload.config.ts); the build shortens names of classes. */
  override readonly name = 'APIError'

  constructor(req: Pick<PayloadRequest, 'i18n'>, why: keyof typeof sentences) {
    super(sentences[why][req.i18n?.language === 'en' ? 'en' : 'az'], 403, { why }, true)
  }
}
