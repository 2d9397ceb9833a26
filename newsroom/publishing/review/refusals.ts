import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { Locale } from '../../language/locales'
import type { NewsAction, NewsState } from './states'

/** Why an order of the review cannot be carried out. */
const sentences = {
  submit: {
    az: 'Yoxlamaya göndəriləsi yeni qaralama yoxdur.',
    en: 'There is no new draft to submit for review.',
  },
  approve: {
    az: 'Bu versiya yoxlamada deyil: o, dəyişib və ya artıq qərar verilib.',
    en: 'This version is not under review: it was changed, or decided on already.',
  },
  'send-back': {
    az: 'Qaytarılası material yoxdur: o, yoxlamada deyil.',
    en: 'There is nothing to send back: the item is not under review.',
  },
  schedule: {
    az: 'Yalnız təsdiqlənmiş versiyaya dərc vaxtı təyin edilə bilər.',
    en: 'Only an approved version can be scheduled.',
  },
  unschedule: { az: 'Dərc vaxtı təyin edilməyib.', en: 'It is not scheduled.' },
  publish: {
    az: 'Bu versiyanı hələ ikinci şəxs təsdiqləməyib. Yoxlamaya göndərin və ya yoxlanılmadan dərcin səbəbini yazın.',
    en: 'No second person has approved this version yet. Submit it for review, or give the reason for publishing without.',
  },
  'publish-without-review': {
    az: 'Bu versiya təsdiqlənib və ya artıq saytdadır: yoxlanılmadan dərcə ehtiyac yoxdur.',
    en: 'This version is approved or public already: there is no need to publish without review.',
  },
  'approve-afterwards': {
    az: 'Bu material yoxlanılmadan dərc olunmayıb və ya artıq təsdiqlənib.',
    en: 'This item did not go out without review, or has been approved since.',
  },
  locked: {
    az: 'Dərc vaxtı təyin edilib, ona görə material bağlıdır. Dəyişmək üçün əvvəlcə vaxtı ləğv edin.',
    en: 'This is scheduled and therefore locked. Unschedule it to edit.',
  },
  ownWords: {
    az: 'Öz yazdığınızı və ya göndərdiyinizi özünüz təsdiqləyə bilməzsiniz: bunu başqa şəxs edir.',
    en: 'You cannot approve what you wrote or submitted: that is for another person.',
  },
  needsReason: {
    az: 'Səbəbi yazın: o, jurnalda qalır.',
    en: 'Give the reason: it is kept in the log.',
  },
  needsNote: {
    az: 'Nəyin düzəldilməli olduğunu yazın.',
    en: 'Say what should be put right.',
  },
  changed: {
    az: 'Siz baxandan sonra material dəyişib. Yeni versiyaya baxıb qərar verin.',
    en: 'The item changed after you looked at it. Look at the new version and decide.',
  },
  badTime: {
    az: 'Dərc vaxtını Bakı vaxtı ilə yazın: 2026-12-01T09:00.',
    en: 'Give the time of publication on the clock of Baku: 2026-12-01T09:00.',
  },
  tooSoon: {
    az: 'Dərc vaxtı ən azı 5 dəqiqə sonra olmalıdır. İndi lazımdırsa, dərc edin.',
    en: 'The time must be at least 5 minutes from now. If it is needed now, publish it.',
  },
  tooLate: {
    az: 'Dərc vaxtı ən çoxu 14 ay sonra ola bilər.',
    en: 'The time may be 14 months ahead at most.',
  },
  noPair: {
    az: 'Digər dildəki versiya təsdiqlənməyib, ona görə ikisi birlikdə planlaşdırıla bilməz.',
    en: 'The version in the other language is not approved, so the two cannot be scheduled together.',
  },
} satisfies Partial<Record<NewsAction, Record<Locale, string>>> & Record<string, Record<Locale, string>>

export type ReviewRefusal = keyof typeof sentences

const statuses: Partial<Record<ReviewRefusal, number>> = {
  locked: 423,
  ownWords: 403,
  needsReason: 400,
  needsNote: 400,
  badTime: 400,
  tooSoon: 422,
  tooLate: 422,
}

/** An order that the state of an item, or the rules of the review, forbid: 409 where nothing else fits better. */
export class ReviewRefused extends APIError {
  /** What is logged of it is decided by this (payload.config.ts); the build shortens names of classes. */
  override readonly name = 'APIError'

  constructor(req: Pick<PayloadRequest, 'i18n'>, code: ReviewRefusal, state?: NewsState) {
    const locale: Locale = req.i18n?.language === 'en' ? 'en' : 'az'
    super(sentences[code][locale], statuses[code] ?? 409, { code, ...(state ? { state } : {}) }, true)
  }
}
