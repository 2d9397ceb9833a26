import { bakuMoment } from '@/newsroom/language/bakuMoment'
import type { Locale } from '@/newsroom/language/locales'
import { locales } from '@/newsroom/language/locales'

/** How a release stands when people are told of it. */
export interface ReleaseNews {
  id: string
  title: string
  /** ISO instant */
  dueAt: string
  /** `overdue`: its time has passed, and nothing says why it is not out */
  end: 'out' | 'failed' | 'overdue'
  /** Sentences of what stood in the way */
  problems: readonly Record<Locale, string>[]
}

const subjects: Record<ReleaseNews['end'], Record<Locale, string>> = {
  out: { az: 'Dərc olundu', en: 'Published' },
  failed: { az: 'Dərc olunmadı', en: 'Failed to publish' },
  overdue: { az: 'Dərc gecikir', en: 'Publication is late' },
}

const sentences: Record<ReleaseNews['end'], Record<Locale, string>> = {
  out: { az: 'Material vaxtında dərc olundu.', en: 'The item went out as scheduled.' },
  failed: {
    az: 'Material təyin olunmuş vaxtda dərc oluna bilmədi. Əvvəlcə bunları düzəldin, sonra yenidən dərc edin:',
    en: 'The item could not be published at its time. Put this right first, then publish it again:',
  },
  overdue: {
    az: 'Materialın vaxtı keçib, amma o hələ dərc olunmayıb. Server növbəti dəqiqədə yenidən cəhd edir.',
    en: 'The time of the item has passed and it is not out yet. The server tries again every minute.',
  },
}

/** The mail about a release, in both languages: an office reads both. */
export function releaseMail(news: ReleaseNews, siteUrl: string): { subject: string; text: string } {
  const link = `${siteUrl}/admin/collections/news/${news.id}`
  const part = (locale: Locale) =>
    [
      news.title,
      bakuMoment(news.dueAt, locale),
      '',
      sentences[news.end][locale],
      ...news.problems.map((problem) => `- ${problem[locale]}`),
      link,
    ].join('\n')
  const subject = locales.map((locale) => subjects[news.end][locale]).join(' / ')
  // A line break in a headline would end the subject.
  return {
    subject: `${subject}: ${news.title.replace(/\s+/g, ' ')}`,
    text: locales.map(part).join('\n\n— — —\n\n'),
  }
}
