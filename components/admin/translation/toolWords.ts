/** What can be done with the segment that is open, and what is said of it. */
export const toolWords = {
  save: { az: 'Saxla', en: 'Save' },
  saveAndNext: { az: 'Saxla və davam et', en: 'Save and go on' },
  confirm: { az: 'Tərcümə hələ də düzgündür', en: 'Still correct' },
  copySource: { az: 'Mənbəni köçür', en: 'Copy the source' },
  insertTerm: { az: 'Termini yaz', en: 'Insert the term' },
  insertMark: { az: 'Nişanı yaz', en: 'Insert the placeholder' },
  back: { az: 'Saxlanmışa qayıt', en: 'Back to what is saved' },
  review: { az: 'Yoxlanılmış say', en: 'Mark as reviewed' },
  reject: { az: 'Düzəlişə qaytar…', en: 'Send back…' },
  rejectNote: { az: 'Nə düzəldilməlidir?', en: 'What should be put right?' },
  rejectNow: { az: 'Düzəlişə qaytar', en: 'Send back' },
  cancel: { az: 'İmtina', en: 'Cancel' },

  suggestions: { az: 'Təkliflər', en: 'Suggestions' },
  noSuggestions: { az: 'Yaddaşda oxşar mətn yoxdur.', en: 'The memory has nothing like it.' },
  kinds: {
    az: { exact: 'eyni mətn', fuzzy: 'oxşar mətn', name: 'ad', term: 'termin' },
    en: { exact: 'same text', fuzzy: 'similar text', name: 'name', term: 'term' },
  },
  percent: { az: (percent: number) => `${percent} %`, en: (percent: number) => `${percent} %` },
  numbersReplaced: { az: 'rəqəmlər bu mətndəkilərlə əvəz olunub', en: 'with the numbers of this text' },
  differs: { az: 'Fərqi:', en: 'How it differs:' },
  insertShort: { az: 'Daxil et', en: 'Insert' },
  suggestion: {
    az: (number: number) => `təklif ${number}`,
    en: (number: number) => `suggestion ${number}`,
  },
  from: { az: (title: string) => `Mənbə: ${title}`, en: (title: string) => `From: ${title}` },

  problems: { az: 'Yoxlama', en: 'Checks' },
  error: { az: 'Səhv:', en: 'Error:' },
  advice: { az: 'Məsləhət:', en: 'Advice:' },

  comments: { az: (count: number) => `Rəylər (${count})`, en: (count: number) => `Comments (${count})` },
  comment: { az: 'Bu hissəyə rəyiniz', en: 'Your comment on this segment' },
  history: { az: 'Tarixçə', en: 'History' },
  asking: { az: 'Yüklənir…', en: 'Loading…' },
  failed: { az: 'Məlumat gəlmədi. Yenidən açın.', en: 'No answer came. Open it again.' },
  noHistory: { az: 'Burada hələ heç nə saxlanılmayıb.', en: 'Nothing was saved here yet.' },
  actions: {
    az: {
      translated: 'tərcümə etdi',
      confirmed: 'hələ də düzgün saydı',
      reviewed: 'yoxladı',
      rejected: 'düzəlişə qaytardı',
    },
    en: {
      translated: 'translated',
      confirmed: 'found it still correct',
      reviewed: 'reviewed',
      rejected: 'sent back',
    },
  },
  somebody: { az: 'sistem', en: 'the newsroom' },
  wasSource: { az: 'Mənbə o vaxt:', en: 'The source then:' },

  notSaved: { az: 'Saxlanmadı.', en: 'Not saved.' },
  conflict: {
    az: (by: string) => `${by} bu hissəni siz yazarkən saxlayıb. Hər iki mətn buradadır, heç nə itməyib:`,
    en: (by: string) => `${by} saved this segment while you wrote. Both texts are here, nothing is lost:`,
  },
  somebodyElse: { az: 'Başqa əməkdaş', en: 'Somebody else' },
  theirs: { az: 'Saxlanılmış mətn', en: 'What is saved' },
  mine: { az: 'Sizin mətniniz', en: 'Yours' },
  takeMine: { az: 'Mənimkini saxla', en: 'Save mine' },
  takeTheirs: { az: 'Onunku qalsın', en: 'Keep theirs' },
  goOn: { az: 'Mətnimi düzəldib saxlayacağam', en: 'Edit mine further' },
  bothShown: { az: 'Saxlanılmış mətn müqayisə üçün:', en: 'What is saved, to compare:' },

  savedNow: {
    az: (number: number) => `Hissə ${number} saxlanıldı.`,
    en: (number: number) => `Segment ${number} saved.`,
  },
  notSavedNow: {
    az: (number: number, why: string) => `Hissə ${number} saxlanmadı. ${why}`,
    en: (number: number, why: string) => `Segment ${number} was not saved. ${why}`,
  },
  confirmedNow: {
    az: (number: number) => `Hissə ${number}: tərcümə düzgün sayıldı.`,
    en: (number: number) => `Segment ${number}: the translation stands.`,
  },
  reviewedNow: {
    az: (number: number) => `Hissə ${number} yoxlanılmış sayıldı.`,
    en: (number: number) => `Segment ${number} is reviewed.`,
  },
  rejectedNow: {
    az: (number: number) => `Hissə ${number} düzəlişə qaytarıldı.`,
    en: (number: number) => `Segment ${number} was sent back.`,
  },
  decideFirst: {
    az: 'Əvvəlcə iki mətndən birini seçin.',
    en: 'Choose between the two texts first.',
  },
  nothingOpen: { az: 'Tərcümə olunmalı hissə qalmayıb.', en: 'No segment is left to translate.' },
  nothingToConfirm: {
    az: 'Bu hissədə təsdiqlənəsi dəyişiklik yoxdur.',
    en: 'Nothing changed here that could be confirmed.',
  },
  nothingToInsert: { az: 'Daxil ediləcək heç nə yoxdur.', en: 'There is nothing to insert.' },
} as const
