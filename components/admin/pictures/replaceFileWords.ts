/** What replacing a file says. Numbers stand before a singular in Azerbaijani. */
export const replaceFileWords = {
  heading: { az: 'Faylın əvəz olunması', en: 'Replace the file' },
  hint: {
    az: 'Yeni fayl köhnənin yerini tutur: ünvanı, sözləri və göstərildiyi yerlər olduğu kimi qalır.',
    en: 'A new file takes the place of the old one: its address, its words and where it is shown stay.',
  },
  choose: { az: 'Yeni fayl seç', en: 'Choose a new file' },
  unsaved: {
    az: 'Əvvəlcə dəyişiklikləri yadda saxlayın.',
    en: 'Save your changes first.',
  },
  question: { az: 'Fayl əvəz olunsun?', en: 'Replace the file?' },
  consequence: {
    az: (name: string) => `«${name}» köhnə faylın yerini tutacaq. Köhnə fayl geri qaytarılmır.`,
    en: (name: string) => `“${name}” takes the place of the old file, which cannot be brought back.`,
  },
  shown: {
    az: (pages: number) =>
      pages === 0
        ? 'Köhnə fayl hələ saytda görünmür.'
        : `Saytda ${pages} materialda dərhal yenisi görünəcək.`,
    en: (pages: number) =>
      pages === 0
        ? 'The old file is not on the site.'
        : `${pages} ${pages === 1 ? 'page' : 'pages'} on the site will show the new one at once.`,
  },
  words: {
    az: 'Sonra təsvirin, müəllifin və əsas nöqtənin yeni şəklə uyğun olduğunu yoxlayın.',
    en: 'Then look whether description, credit and focal point fit the new one.',
  },
  now: { az: 'Əvəz et', en: 'Replace' },
  working: { az: 'Əvəz olunur…', en: 'Replacing…' },
  cancel: { az: 'İmtina', en: 'Cancel' },
  done: { az: 'Fayl əvəz olundu.', en: 'The file was replaced.' },
} as const
