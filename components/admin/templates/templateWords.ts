/** What is offered above the list of news to begin with. */
export const templateWords = {
  open: { az: 'Şablondan başla', en: 'Begin from a template' },
  explanation: {
    az: 'Kvadrat mötərizədəki sözləri öz mətninizlə əvəz edin: qalanları dərcdən əvvəlki yoxlama göstərir.',
    en: 'Replace what stands in square brackets: whatever is left, the checks before publishing show.',
  },
  language: { az: 'Xəbərin dili', en: 'Language of the item' },
  az: { az: 'Azərbaycanca', en: 'Azerbaijani' },
  en: { az: 'İngiliscə', en: 'English' },
  'press-release': { az: 'Press-reliz', en: 'Press release' },
  statement: { az: 'Bəyanat', en: 'Statement' },
  denial: { az: 'Təkzib', en: 'Denial' },
  'event-notice': { az: 'Tədbir elanı', en: 'Event notice' },
  working: { az: 'Qaralama yaradılır…', en: 'Making the draft…' },
} as const
