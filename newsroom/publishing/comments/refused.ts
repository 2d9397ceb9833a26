import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

const sentences = {
  gone: { az: 'Bu rəy artıq yoxdur.', en: 'This comment is gone.', status: 404 },
  notYours: {
    az: 'Başqasının rəyini yalnız naşir və ya administrator həll olunmuş saya və silə bilər.',
    en: 'Only a publisher or an administrator may resolve or delete what somebody else wrote.',
    status: 403,
  },
  empty: { az: 'Rəyi yazın.', en: 'Write the comment.', status: 400 },
  tooLong: {
    az: 'Rəy ən çoxu 2000 işarə ola bilər.',
    en: 'A comment may have 2,000 characters at most.',
    status: 400,
  },
} as const

/** An order about comments that cannot be carried out. */
export class CommentRefused extends APIError {
  /** What is logged of it is decided by this (payload.config.ts); the build shortens names of classes. */
  override readonly name = 'APIError'

  constructor(req: Pick<PayloadRequest, 'i18n'>, code: keyof typeof sentences) {
    const said = sentences[code]
    super(said[req.i18n?.language === 'en' ? 'en' : 'az'], said.status, { code }, true)
  }
}
