/** Words of the checks before publishing, in the panel and in the question. */
export const checksWords = {
  heading: { az: 'Dərcdən əvvəl yoxlama', en: 'Checks before publishing' },
  blocking: { az: 'Dərcə mane olur', en: 'Keeps it from being published' },
  advice: { az: 'Baxmağa dəyər', en: 'Worth a look' },
  asking: { az: 'Yoxlanılır…', en: 'Checking…' },
  failed: {
    az: 'Yoxlama alınmadı. Qaralamanı yenidən saxlayın.',
    en: 'The checks could not be made. Save the draft again.',
  },
  none: { az: 'Düzəldiləsi heç nə yoxdur.', en: 'There is nothing to put right.' },
  counts: {
    az: (blocking: number, advice: number) => `Düzəldilməli: ${blocking}. Məsləhət: ${advice}.`,
    en: (blocking: number, advice: number) => `To put right: ${blocking}. Advice: ${advice}.`,
  },
  saveFirst: { az: 'Yadda saxlanandan sonra yoxlanılır.', en: 'Checked as soon as it is saved.' },
  asSaved: { az: 'Siyahı son saxlanmış mətnə aiddir.', en: 'The list is about the text as last saved.' },
  openOther: { az: 'Həmin xəbəri aç', en: 'Open that item' },
} as const

/** How grave a change to a published item is, as the publisher is asked. */
export const significanceWords = {
  question: { az: 'Bu necə dəyişiklikdir?', en: 'What kind of change is this?' },
  typo: {
    az: 'Yazı səhvi: səhifədə heç nə qeyd olunmur',
    en: 'A typing error: nothing is marked on the page',
  },
  normal: {
    az: 'Adi dəyişiklik: yenilənmə vaxtı dəyişir',
    en: 'A normal change: the time of the update moves',
  },
  major: {
    az: 'Mühüm düzəliş: oxucular qeydi görür, yenilənmə vaxtı dəyişir',
    en: 'A major correction: readers see the note, and the time of the update moves',
  },
} as const
