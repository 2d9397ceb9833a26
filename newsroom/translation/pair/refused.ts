import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { Locale } from '../../language/locales'
import type { BrokenPlaceholders, PlaceholderProblem } from '../segments/inline'

const sentences = {
  gone: {
    az: 'Mənbədə bu hissə artıq yoxdur. Yazdığınız mətn ekranda qalır.',
    en: 'The source does not have this segment any more. What you wrote stays on your screen.',
  },
  independent: {
    az: 'Bu mətn müstəqildir: tərcümə kimi işlənmir.',
    en: 'This text is independent: it is not worked on as a translation.',
  },
  conflict: {
    az: 'Bu hissəni siz yazarkən başqa əməkdaş saxlayıb. Hər iki mətnə baxıb birini seçin.',
    en: 'A colleague saved this segment while you were writing. Look at both texts and choose.',
  },
  placeholders: {
    az: 'Nişanlar mənbədəki kimi deyil. Heç nə saxlanmadı.',
    en: 'The placeholders are not those of the source. Nothing was saved.',
  },
  tooLong: {
    az: 'Mətn bu sahə üçün çox uzundur.',
    en: 'The text is too long for this field.',
  },
  token: {
    az: 'Mənbənin hansı versiyasına baxdığınız məlum deyil. Səhifəni yeniləyin.',
    en: 'It is not known which version of the source you looked at. Reload the page.',
  },
  empty: {
    az: 'Tərcüməsi olmayan hissə təsdiqlənə bilməz.',
    en: 'A segment without a translation cannot be confirmed.',
  },
  stale: {
    az: 'Mənbə dəyişib: əvvəlcə tərcüməni yeniləyin və ya hələ də doğru olduğunu təsdiqləyin.',
    en: 'The source has changed: update the translation first, or say that it is still correct.',
  },
  ownWords: {
    az: 'Öz tərcümənizi özünüz yoxlaya bilməzsiniz: bunu başqa şəxs edir.',
    en: 'You cannot review your own translation: that is for another person.',
  },
  note: { az: 'Nəyin düzəldilməli olduğunu yazın.', en: 'Say what should be put right.' },
  problems: {
    az: 'Səhvləri düzəltmədən bu hissə yoxlanılmış sayıla bilməz.',
    en: 'This segment cannot count as reviewed before its errors are put right.',
  },
} as const satisfies Record<string, Record<Locale, string>>

const status: Partial<Record<keyof typeof sentences, number>> = {
  gone: 410,
  conflict: 409,
  ownWords: 403,
  note: 400,
  token: 428,
}

/** Something at the translation desk was refused, in the language of the person; nothing was written. */
export class TranslationRefused extends APIError {
  /** What is logged of it is decided by this (payload.config.ts); the build shortens names of classes. */
  override readonly name = 'APIError'

  constructor(
    req: Pick<PayloadRequest, 'i18n'>,
    readonly code: keyof typeof sentences,
    data: Record<string, unknown> = {},
  ) {
    const locale: Locale = req.i18n?.language === 'en' ? 'en' : 'az'
    super(sentences[code][locale], status[code] ?? 422, { code, ...data }, true)
  }
}

const placeholderWords: Record<PlaceholderProblem['code'], (sign: string) => Record<Locale, string>> = {
  lost: (sign) => ({ az: `${sign} nişanı çatışmır.`, en: `The placeholder ${sign} is missing.` }),
  invented: (sign) => ({
    az: `${sign} nişanı mənbədə yoxdur.`,
    en: `The source has no placeholder ${sign}.`,
  }),
  twice: (sign) => ({
    az: `${sign} nişanı bir dəfədən çox işlənib.`,
    en: `The placeholder ${sign} stands more than once.`,
  }),
  crossed: (sign) => ({
    az: `${sign} nişanı düzgün açılıb bağlanmayıb.`,
    en: `The placeholder ${sign} is not opened and closed in order.`,
  }),
  empty: (sign) => ({
    az: `${sign} nişanının içi boşdur.`,
    en: `There are no words inside the placeholder ${sign}.`,
  }),
}

/** Each placeholder that is wrong, in a sentence. */
export const placeholdersRefused = (
  req: Pick<PayloadRequest, 'i18n'>,
  { problems }: BrokenPlaceholders,
): TranslationRefused => {
  const locale: Locale = req.i18n?.language === 'en' ? 'en' : 'az'
  return new TranslationRefused(req, 'placeholders', {
    problems: problems.map(({ code, number }) => ({
      code,
      message: placeholderWords[code](`<${number}>`)[locale],
    })),
  })
}
