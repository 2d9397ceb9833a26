export const versionWords = {
  heading: { az: 'Versiyalar', en: 'Versions' },
  explanation: {
    az: 'İki versiyanı seçin: aralarındakı fərq sahə-sahə və söz-söz göstərilir. Vaxtlar Bakı vaxtı ilədir.',
    en: 'Choose two versions: what differs is shown field by field and word by word. Times are those of Baku.',
  },
  asking: { az: 'Yüklənir…', en: 'Loading…' },
  failed: { az: 'Məlumat gəlmədi. Səhifəni yeniləyin.', en: 'No answer came. Reload the page.' },
  before: { az: 'Əvvəl', en: 'Before' },
  after: { az: 'Sonra', en: 'After' },
  saved: { az: 'Saxlanılıb', en: 'Saved' },
  by: { az: 'Kim', en: 'By' },
  seen: { az: 'Oxucular nə vaxt görüb', en: 'When readers saw it' },
  restoreColumn: { az: 'Bərpa', en: 'Restore' },
  newsroom: { az: 'sistem', en: 'the newsroom' },
  never: { az: 'görməyib', en: 'never' },
  now: { az: 'indiyədək', en: 'now' },
  newest: { az: 'ən son', en: 'newest' },
  chooseBefore: {
    az: (moment: string) => `${moment} versiyası əvvəlki kimi`,
    en: (moment: string) => `The version of ${moment} as before`,
  },
  chooseAfter: {
    az: (moment: string) => `${moment} versiyası sonrakı kimi`,
    en: (moment: string) => `The version of ${moment} as after`,
  },
  differences: {
    az: (count: number) =>
      count === 0 ? 'Bu iki versiyanın sahələri eynidir.' : `Fərqli sahələr: ${count}.`,
    en: (count: number) =>
      count === 0 ? 'These two versions say the same.' : `Fields that differ: ${count}.`,
  },
  all: { az: 'Dəyişməyən sahələri də göstər', en: 'Show fields that did not change, too' },
  unseen: {
    az: 'Yalnız görünüş dəyişib (qalın, maili və s.).',
    en: 'Only its looks changed (bold, italic and the like).',
  },
  atHeading: { az: 'O vaxt saytda nə vardı?', en: 'What was on the site then?' },
  day: { az: 'Gün', en: 'Day' },
  time: { az: 'Saat (Bakı)', en: 'Time (Baku)' },
  look: { az: 'Göstər', en: 'Show' },
  noMoment: { az: 'Günü və saatı yazın.', en: 'Give a day and a time.' },
  nothingThen: {
    az: (moment: string) => `${moment}: bu sənəd saytda görünmürdü.`,
    en: (moment: string) => `${moment}: this was not on the site.`,
  },
  thenSeen: {
    az: (moment: string, saved: string) =>
      `${moment}: oxucular ${saved} versiyasını görürdü. O, «Sonra» sütununda seçildi.`,
    en: (moment: string, saved: string) =>
      `${moment}: readers saw the version of ${saved}. It is chosen as “after”.`,
  },
  restore: { az: 'Qaralama kimi bərpa et', en: 'Restore as a draft' },
  restoreThis: {
    az: (moment: string) => `${moment} versiyasını qaralama kimi bərpa et`,
    en: (moment: string) => `Restore the version of ${moment} as a draft`,
  },
  question: { az: 'Bu versiya bərpa edilsin?', en: 'Restore this version?' },
  consequence: {
    az: (moment: string) =>
      `${moment} versiyasının mətni və faktları yeni qaralama olacaq. Saytda heç nə dəyişmir, indiki mətn də versiyalar arasında qalır.`,
    en: (moment: string) =>
      `The text and facts of the version of ${moment} become a new draft. Nothing changes on the site, and the present text stays among the versions.`,
  },
  confirm: { az: 'Bərpa et', en: 'Restore' },
  working: { az: 'Bərpa edilir…', en: 'Restoring…' },
  cancel: { az: 'İmtina', en: 'Cancel' },
} as const
