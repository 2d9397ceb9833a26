import { bakuMoment } from '@/newsroom/language/bakuMoment'
import type { Locale } from '@/newsroom/language/locales'
import { locales } from '@/newsroom/language/locales'
import type { TranslationNews } from '@/newsroom/translation/overview/tellOfTranslation'

/** What a reviewer wants to be put right. */
export interface Remark {
  /** Of the translation */
  words: string
  note: string
  by: string | null
}

/** How a translation stands when its assignee is told of it. */
export interface TranslationTold {
  what: TranslationNews
  collection: string
  /** Of the document to be opened */
  id: string
  title: string
  left: { untranslated: number; needsWork: number; facts: number; words: number }
  /** ISO instant; null where nothing is planned */
  dueAt: string | null
  remarks: readonly Remark[]
}

const subjects: Record<TranslationNews, Record<Locale, string>> = {
  assigned: { az: 'Sizə tərcümə tapşırılıb', en: 'A translation is assigned to you' },
  changed: { az: 'Mənbə mətn dəyişib', en: 'The source text has changed' },
  rejected: { az: 'Tərcümə düzəlişə qaytarılıb', en: 'A translation was sent back' },
  due: { az: 'Tərcümənin vaxtına 24 saatdan az qalıb', en: 'A translation is due within 24 hours' },
}

const sentences: Record<TranslationNews, Record<Locale, string>> = {
  assigned: {
    az: 'Bu materialın tərcüməsi sizə tapşırılıb.',
    en: 'The translation of this item is assigned to you.',
  },
  changed: {
    az: 'Tərcümə etdiyiniz mətn dəyişib. Dəyişən hissələr tərcümə masasında göstərilir.',
    en: 'The text that you translate has changed. The translation desk shows what is different.',
  },
  rejected: {
    az: 'Yoxlayan şəxs tərcümənin bəzi hissələrini düzəlişə qaytarıb:',
    en: 'A reviewer has sent parts of the translation back:',
  },
  due: {
    az: 'Bu material tezliklə dərc olunacaq, tərcümədə isə hələ iş qalıb.',
    en: 'This item goes out soon, and there is work left in its translation.',
  },
}

const leftIn: Record<Locale, (left: TranslationTold['left']) => string> = {
  az: ({ untranslated, needsWork, facts, words }) =>
    `Tərcümə olunmayıb: ${untranslated}. Yenilənməlidir: ${needsWork}. Dəyişən fakt: ${facts}. Qalan söz: ${words}.`,
  en: ({ untranslated, needsWork, facts, words }) =>
    `Not translated: ${untranslated}. To be renewed: ${needsWork}. Changed facts: ${facts}. Words left: ${words}.`,
}

const due: Record<Locale, string> = { az: 'Dərc vaxtı:', en: 'Goes out:' }

/** The mail to the assignee, in both languages: the account does not say which one is read. */
export function translationMail(told: TranslationTold, siteUrl: string): { subject: string; text: string } {
  const link = `${siteUrl}/admin/collections/${told.collection}/${told.id}/translation`
  const remarks = told.remarks.flatMap(({ words, note, by }) => [
    `> ${words}`,
    `${by ? `${by}: ` : ''}${note}`,
    '',
  ])
  const part = (locale: Locale) =>
    [
      told.title,
      '',
      sentences[told.what][locale],
      ...(remarks.length > 0 ? ['', ...remarks] : []),
      leftIn[locale](told.left),
      ...(told.dueAt ? [`${due[locale]} ${bakuMoment(told.dueAt, locale)}`] : []),
      '',
      link,
    ].join('\n')
  const subject = locales.map((locale) => subjects[told.what][locale]).join(' / ')
  // A line break in a headline would end the subject.
  return {
    subject: `${subject}: ${told.title.replace(/\s+/g, ' ').trim()}`,
    text: locales.map(part).join('\n\n— — —\n\n'),
  }
}
