import type { Locale } from '@/newsroom/language/locales'

/** A list narrowed to what editors look for most: the words of the link, and what follows its `?`. */
export interface Shortcut {
  words: Record<Locale, string>
  query: Record<string, string>
}

const where = (...conditions: [field: string, operator: string, value: string][]): Record<string, string> =>
  Object.fromEntries(
    conditions.map(([field, operator, value], at) => [
      `where[or][0][and][${at}][${field}][${operator}]`,
      value,
    ]),
  )

const drafts: Shortcut = {
  words: { az: 'Qaralamalar', en: 'Drafts' },
  query: where(['_status', 'equals', 'draft']),
}
const withoutEnglish: Shortcut = {
  words: { az: 'İngiliscə adı olmayanlar', en: 'Without English name' },
  query: { only: 'without-english' },
}

/** The shortcuts above each list. @param now ISO, for what is still to come */
export const shortcutsOf = (now: string): Record<string, Shortcut[]> => ({
  news: [
    {
      words: { az: 'Dərc olunmamış qaralamalar', en: 'Drafts never published' },
      query: where(['_status', 'equals', 'draft'], ['state', 'equals', 'draft']),
    },
    {
      words: { az: 'Saytda olub, yeni qaralaması olanlar', en: 'Published, with a newer draft' },
      query: where(['_status', 'equals', 'draft'], ['state', 'equals', 'published']),
    },
    {
      words: { az: 'Geri götürülənlər', en: 'Withdrawn' },
      query: where(['state', 'equals', 'withdrawn']),
    },
    { words: { az: 'Azərbaycanca', en: 'Azerbaijani' }, query: where(['language', 'equals', 'az']) },
    { words: { az: 'İngiliscə', en: 'English' }, query: where(['language', 'equals', 'en']) },
  ],
  events: [
    {
      words: { az: 'Qarşıdakı tədbirlər', en: 'Coming events' },
      query: { ...where(['start', 'greater_than_equal', now]), sort: 'start' },
    },
    drafts,
    withoutEnglish,
  ],
  people: [
    { words: { az: 'Vəzifəsi yazılmayanlar', en: 'Without an office' }, query: { only: 'without-office' } },
    withoutEnglish,
    drafts,
  ],
  organisations: [withoutEnglish, drafts],
  projects: [withoutEnglish, drafts],
  documents: [withoutEnglish, drafts],
  topics: [withoutEnglish, drafts],
  pages: [withoutEnglish, drafts],
  media: [
    {
      words: { az: 'Təsviri olmayan şəkillər', en: 'Pictures without text alternative' },
      query: { only: 'without-alt' },
    },
    {
      words: {
        az: 'Müəllifi və ya lisenziyası yazılmayan şəkillər',
        en: 'Pictures without credit or licence',
      },
      query: { only: 'without-rights' },
    },
    { words: { az: 'Heç yerdə işlənməyənlər', en: 'Used nowhere' }, query: { only: 'unused' } },
  ],
})
