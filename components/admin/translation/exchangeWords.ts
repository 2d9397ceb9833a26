/** What the desk says of files for a bureau with tools of its own. */
export const exchangeWords = {
  heading: { az: 'Başqa proqramda tərcümə', en: 'Translate in another program' },
  says: {
    az: 'Faylı endirin, öz proqramınızda tərcümə edin, sonra burada geri yükləyin. Mənbə bu arada dəyişibsə, dəyişməyən hissələr saxlanılır, qalanları sadalanır.',
    en: 'Download a file, translate it with your own tool, and bring it back here. Where the source changed meanwhile, what did not change is saved and the rest is listed.',
  },
  xliff: { az: 'XLIFF 1.2 faylını endir', en: 'Download as XLIFF 1.2' },
  po: { az: 'PO faylını endir', en: 'Download as PO' },
  choose: { az: 'Tərcümə olunmuş faylı seçin (.xlf, .po)', en: 'Choose the translated file (.xlf, .po)' },
  unfinished: {
    az: 'Faylda yarımçıq işarələnmiş hissələri də götür',
    en: 'Take what the file marks as unfinished, too',
  },
  working: { az: (name: string) => `«${name}» oxunur…`, en: (name: string) => `Reading “${name}”…` },
  report: { az: 'Fayl oxundu', en: 'The file was read' },
  isOlder: {
    az: 'Fayl mənbənin əvvəlki versiyasından hazırlanıb.',
    en: 'The file was made from an earlier version of the source.',
  },
  close: { az: 'Bağla', en: 'Close' },
  fates: {
    az: {
      take: 'saxlanıldı',
      unchanged: 'eynidir, dəyişmədi',
      empty: 'tərcümə olunmayıb',
      older: 'mənbəsi dəyişib: saxlanmadı',
      changedHere: 'tərcüməsi burada dəyişdirilib: saxlanmadı',
      unfinished: 'faylda yarımçıqdır: saxlanmadı',
      refused: 'səhvə görə saxlanmadı',
      gone: 'mənbədə artıq yoxdur',
      unknown: 'tanınmayan sənəddən',
    },
    en: {
      take: 'saved',
      unchanged: 'the same as here',
      empty: 'not translated',
      older: 'source changed since: not saved',
      changedHere: 'translation changed here: not saved',
      unfinished: 'unfinished in the file: not saved',
      refused: 'not saved because of an error',
      gone: 'no longer in the source',
      unknown: 'of a document that is not known',
    },
  },
  line: { az: 'Sətir', en: 'Line' },
  inFile: { az: 'Faylda', en: 'In the file' },
  here: { az: 'Burada', en: 'Here' },
} as const
