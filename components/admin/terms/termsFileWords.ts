/** What the desk says when the glossary goes out as a file or comes in. */
export const termsFileWords = {
  open: { az: 'Lüğət faylı (CSV)', en: 'Glossary as a file (CSV)' },
  explanation: {
    az: 'Faylı Excel-də açıb düzəltmək və geri yükləmək olar. Lüğətdə olan terminlər dəyişdirilir, olmayanlar əlavə edilir, heç nə silinmir.',
    en: 'Open the file in a spreadsheet, edit it and bring it back. Terms that are there are changed, others are added, nothing is deleted.',
  },
  take: { az: 'Lüğəti yüklə', en: 'Export the glossary' },
  choose: { az: 'Geri yüklənəcək CSV faylını seçin', en: 'Choose a CSV file to import' },
  hint: {
    az: '«CSV UTF-8», ən çoxu 1 MB. Birinci sətirdə sütunların adları: Termin, Dil, Tərcümə, İşlədilməyən formalar, Qeyd. Bir neçə forma «|» ilə ayrılır.',
    en: '“CSV UTF-8”, 1 MB at most. The first line names the columns: Term, Language, Translation, Forbidden forms, Note. Several forms are parted by “|”.',
  },
  working: {
    az: (name: string) => `«${name}» oxunur…`,
    en: (name: string) => `Reading “${name}”…`,
  },
  tooLarge: {
    az: 'Fayl çox böyükdür: 1 MB-dan artıq fayl qəbul edilmir.',
    en: 'The file is too large: files over 1 MB are not taken.',
  },
  heading: { az: 'Fayl oxundu', en: 'The file was read' },
  counts: {
    az: (added: number, changed: number, same: number, refused: number) =>
      `Əlavə edildi: ${added}. Dəyişdirildi: ${changed}. Olduğu kimi qaldı: ${same}. Qəbul edilmədi: ${refused}.`,
    en: (added: number, changed: number, same: number, refused: number) =>
      `Added: ${added}. Changed: ${changed}. As before: ${same}. Refused: ${refused}.`,
  },
  refused: { az: 'Qəbul edilməyən sətirlər', en: 'Lines that were refused' },
  written: { az: 'Əlavə edilən və dəyişdirilən sətirlər', en: 'Lines that were added or changed' },
  line: { az: 'Sətir', en: 'Line' },
  reason: { az: 'Səbəb', en: 'Reason' },
  term: { az: 'Termin', en: 'Term' },
  outcome: { az: 'Nəticə', en: 'Outcome' },
  added: { az: 'əlavə edildi', en: 'added' },
  changed: { az: 'dəyişdirildi', en: 'changed' },
  close: { az: 'Bağla', en: 'Close' },
} as const

/** What became of each line of a file. */
export interface TermsReport {
  done: { line: number; source: string; outcome: 'added' | 'changed' | 'same' }[]
  refused: { line: number; reason: string }[]
}
