/** What the panel of uses says. Numbers stand before a singular in Azerbaijani. */
export const whereUsedWords = {
  heading: { az: 'Harada işlənir', en: 'Where it is used' },
  asking: { az: 'Axtarılır…', en: 'Looking…' },
  failed: {
    az: 'Harada işləndiyini öyrənmək alınmadı. Səhifəni yenidən yükləyin.',
    en: 'Could not find out where it is used. Load the page again.',
  },
  nowhere: {
    az: 'Hələ heç bir materialda adı çəkilmir.',
    en: 'Nothing names it yet.',
  },
  nowhereShown: { az: 'Bu fayl hələ heç yerdə göstərilmir.', en: 'Nothing shows this file yet.' },
  counts: {
    az: (total: number, inPublic: number) => `Cəmi ${total} material, onlardan saytda görünən: ${inPublic}.`,
    en: (total: number, inPublic: number) =>
      `${total} in all, of which ${inPublic} ${inPublic === 1 ? 'is' : 'are'} on the site.`,
  },
  all: {
    az: (total: number) => `Hamısını göstər (${total})`,
    en: (total: number) => `Show all ${total}`,
  },
  published: { az: 'Dərc olunub', en: 'Published' },
  withdrawn: { az: 'Geri götürülüb', en: 'Withdrawn' },
  removed: { az: 'Saytdan çıxarılıb', en: 'Removed' },
  draft: { az: 'Qaralama', en: 'Draft' },
  'in-draft': { az: 'yalnız yeni qaralamada', en: 'only in its newer draft' },
  'in-public': { az: 'yeni qaralamada yoxdur', en: 'no longer in its newer draft' },
  languageAz: { az: 'azərbaycanca', en: 'Azerbaijani' },
  languageEn: { az: 'ingiliscə', en: 'English' },
} as const
