/** What the desk says of facts that changed in the source. */
export const factWords = {
  heading: { az: 'Dəyişmiş faktlar', en: 'Changed facts' },
  says: {
    az: 'Mənbədə dəyişib. Götürsəniz, tərcümədə də belə olacaq; qalan sətirlərdə yazdığınız sözlər itmir.',
    en: 'They changed in the source. Taken over, they are so in the translation too; words you wrote in rows that stay are kept.',
  },
  fact: { az: 'Fakt', en: 'Fact' },
  source: { az: 'Mənbədə', en: 'In the source' },
  translation: { az: 'Tərcümədə', en: 'In the translation' },
  orders: { az: 'Nə edilsin?', en: 'What to do' },
  nothing: { az: 'yoxdur', en: 'none' },
  take: { az: 'Götür', en: 'Take over' },
  keep: { az: 'Olduğu kimi saxla', en: 'Keep as it is' },
  takeNamed: { az: (label: string) => `${label}: götür`, en: (label: string) => `${label}: take over` },
  keepNamed: {
    az: (label: string) => `${label}: olduğu kimi saxla`,
    en: (label: string) => `${label}: keep as it is`,
  },
  takeAll: { az: 'Hamısını götür', en: 'Take all over' },
  taken: { az: (label: string) => `${label}: götürüldü.`, en: (label: string) => `${label}: taken over.` },
  kept: {
    az: (label: string) => `${label}: olduğu kimi qaldı.`,
    en: (label: string) => `${label}: kept as it was.`,
  },
  takenAll: { az: 'Bütün faktlar götürüldü.', en: 'All facts are taken over.' },
  mayNot: {
    az: 'Faktları mətni yazanlar götürür.',
    en: 'Facts are taken over by those who may write.',
  },
} as const
