/** What the translation desk says around its segments. */
export const screenWords = {
  direction: {
    az: { en: 'Azərbaycancadan ingiliscəyə', az: 'İngiliscədən azərbaycancaya' },
    en: { en: 'From Azerbaijani into English', az: 'From English into Azerbaijani' },
  },
  asking: { az: 'Yüklənir…', en: 'Loading…' },
  again: { az: 'Yenidən cəhd et', en: 'Try again' },
  openSource: { az: 'Mənbə sənədi', en: 'Source document' },
  segments: { az: 'Mətn', en: 'Text' },
  show: { az: 'Göstər', en: 'Show' },
  filters: {
    az: {
      all: 'hamısı',
      untranslated: 'tərcümə olunmayıb',
      'needs-work': 'yenilənməlidir',
      waiting: 'yoxlama gözləyir',
    },
    en: {
      all: 'all',
      untranslated: 'untranslated',
      'needs-work': 'needs work',
      waiting: 'waiting for review',
    },
  },
  wordsLeft: { az: (count: number) => `Qalan söz: ${count}`, en: (count: number) => `Words left: ${count}` },
  nothingHere: { az: 'Bu süzgəcə uyğun hissə yoxdur.', en: 'No segment is like this.' },
  noSegments: {
    az: 'Mənbədə tərcümə ediləcək söz yoxdur.',
    en: 'The source has no words to translate.',
  },
  nextOpen: { az: 'Tərcümə gözləyən növbəti', en: 'Next to translate' },
  previous: { az: 'Əvvəlki', en: 'Previous' },
  next: { az: 'Növbəti', en: 'Next' },
  keys: { az: 'Qısayollar', en: 'Keys' },
  preview: { az: 'Səhifəyə bax', en: 'See the page' },
  previewOf: {
    az: 'Tərcümənin səhifəsi, saxlanıldığı kimi',
    en: 'The page of the translation, as it was saved',
  },
  closePreview: { az: 'Səhifəni bağla', en: 'Close the page' },
  notSaved: {
    az: (count: number) => `Saxlanmayıb: ${count}. Göstər`,
    en: (count: number) => `Not saved: ${count}. Show`,
  },
  broughtBack: {
    az: (count: number) => `Bu brauzerdə qalmış saxlanmamış tərcümələr geri qaytarıldı: ${count}.`,
    en: (count: number) =>
      `Translations that were not saved and were kept in this browser are back: ${count}.`,
  },
  leave: {
    az: 'Saxlanmamış tərcümələr var. Onlar bu brauzerdə qalacaq. Yenə də çıxırsınız?',
    en: 'Some translations are not saved. They stay in this browser. Leave anyway?',
  },
  orphan: {
    az: 'Mənbədən çıxarılmış hissə üçün saxlanmamış mətniniz:',
    en: 'Text of yours, not saved, for a segment that the source has no more:',
  },
  drop: { az: 'Lazım deyil', en: 'Not needed' },
  fill: { az: 'Eyni mətnləri yaddaşdan doldur', en: 'Fill in what the memory has word for word' },
  filling: { az: 'Yaddaşa baxılır…', en: 'Asking the memory…' },
  filled: {
    az: (count: number) =>
      count === 0 ? 'Yaddaşda eyni mətn tapılmadı.' : `Yaddaşdan dolduruldu və saxlanıldı: ${count}.`,
    en: (count: number) =>
      count === 0
        ? 'The memory has none of them word for word.'
        : `Filled in from the memory and saved: ${count}.`,
  },
  reviewedBut: {
    az: (done: number, left: number, number: number, message: string) =>
      `Yoxlanılmış sayıldı: ${done}. Səhvə görə qaldı: ${left}. Hissə ${number}: ${message}`,
    en: (done: number, left: number, number: number, message: string) =>
      `Reviewed: ${done}. Left because of an error: ${left}. Segment ${number}: ${message}`,
  },
  reviewAll: {
    az: (count: number) => `Yoxlama gözləyənlərin hamısını yoxlanılmış say (${count})`,
    en: (count: number) => `Mark all that wait as reviewed (${count})`,
  },
  reviewedAll: { az: 'Hamısı yoxlanılmış sayıldı.', en: 'All of them are reviewed.' },

  independent: {
    az: 'Bu sənəd müstəqil mətndir: mənbə dəyişəndə heç nə yenilənməli sayılmır.',
    en: 'This document is written on its own: a change of the other language asks nothing of it.',
  },
  translateAgain: { az: 'Yenidən mənbədən tərcümə et', en: 'Translate from the source again' },
  makeIndependent: { az: 'Müstəqil mətn et…', en: 'Make independent…' },
  independentQuestion: { az: 'Müstəqil mətn olsun?', en: 'Make this text independent?' },
  independentSays: {
    az: 'Sözlər olduğu kimi qalır. Mənbədəki dəyişikliklər daha burada göstərilməyəcək. Sonra yenidən mənbəyə bağlamaq olar.',
    en: 'The words stay as they are. Changes of the source are no longer shown here. It can be tied to the source again.',
  },
  independentNow: { az: 'Müstəqil et', en: 'Make independent' },
  makeSource: { az: 'Bundan sonra mənbə bu mətn olsun…', en: 'Let this text be the source from now on…' },
  leadQuestion: { az: 'Mənbə bu mətn olsun?', en: 'Make this text the source?' },
  leadSays: {
    az: 'Bundan sonra dəyişikliklər burada edilir, digər dildəki sənəd bundan tərcümə olunur. Hər iki mətn olduğu kimi qalır.',
    en: 'From now on changes are made here, and the document of the other language is translated from this one. Both texts stay as they are.',
  },
  leadNow: { az: 'Mənbə et', en: 'Make it the source' },
  cancel: { az: 'İmtina', en: 'Cancel' },
  working: { az: 'Gözləyin…', en: 'Working…' },

  submit: { az: 'Yoxlamaya göndər', en: 'Submit for review' },
  submitQuestion: { az: 'Tərcümə yoxlamaya göndərilsin?', en: 'Submit the translation for review?' },
  submitSays: {
    az: 'Dərc edən redaktor baxıb təsdiqləyəcək. Mətni dəyişsəniz, yenidən göndərmək lazım olacaq.',
    en: 'A publisher looks at it and approves it. If you change the text, it has to be submitted again.',
  },
  stillOpen: {
    az: (count: number) => `Hələ tərcümə olunmayan və ya yenilənməli hissələr var: ${count}.`,
    en: (count: number) => `Segments that are untranslated or need work: ${count}.`,
  },
  unsavedFirst: {
    az: 'Saxlanmamış hissələr var: əvvəlcə onları saxlayın.',
    en: 'Some segments are not saved: save them first.',
  },
  submitted: { az: 'Yoxlamaya göndərildi.', en: 'Submitted for review.' },

  isSource: {
    az: 'Bu sənəd mənbədir. Tərcüməsi ayrıca sənəddir.',
    en: 'This document is the source. Its translation is a document of its own.',
  },
  openDesk: {
    az: { en: 'İngiliscə tərcümənin masasını aç', az: 'Azərbaycanca tərcümənin masasını aç' },
    en: {
      en: 'Open the desk of the English translation',
      az: 'Open the desk of the Azerbaijani translation',
    },
  },
  bothIndependent: {
    az: 'İki dildəki mətn bir-birindən asılı olmadan yazılıb.',
    en: 'The two languages were written independently of each other.',
  },
  translateThis: {
    az: { en: 'Bundan sonra azərbaycancadan tərcümə et', az: 'Bundan sonra ingiliscədən tərcümə et' },
    en: { en: 'Translate this from Azerbaijani from now on', az: 'Translate this from English from now on' },
  },
  openOther: {
    az: { en: 'İngiliscə sənədi aç', az: 'Azərbaycanca sənədi aç' },
    en: { en: 'Open the English document', az: 'Open the Azerbaijani document' },
  },
  noTranslation: {
    az: { en: 'Bu xəbərin ingiliscəsi hələ yoxdur.', az: 'Bu xəbərin azərbaycancası hələ yoxdur.' },
    en: { en: 'This item is not in English yet.', az: 'This item is not in Azerbaijani yet.' },
  },
  create: {
    az: { en: 'İngiliscə tərcüməyə başla', az: 'Azərbaycanca tərcüməyə başla' },
    en: { en: 'Begin the English translation', az: 'Begin the Azerbaijani translation' },
  },
  createSays: {
    az: 'Faktlar (iştirakçılar, tarixlər, şəkillər) köçürülür, sözlər sizi gözləyir.',
    en: 'Facts (people, dates, pictures) are taken over; the words wait for you.',
  },
  into: { az: 'Hansı dilə', en: 'Into which language' },
  languages: { az: { az: 'Azərbaycanca', en: 'İngiliscə' }, en: { az: 'Azerbaijani', en: 'English' } },
} as const
