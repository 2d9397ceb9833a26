/** What the desk says of two entries that are one. */
export const mergeWords = {
  action: { az: 'Başqası ilə birləşdir…', en: 'Merge into another…' },
  question: { az: 'Hansı məlumatla birləşdirilsin?', en: 'Merge this entry into which one?' },
  questionOfTwo: { az: 'Bu iki məlumat birləşdirilsin?', en: 'Merge these two entries?' },
  swap: { az: 'Tərsinə: o biri qalsın', en: 'The other way round' },
  explanation: {
    az: 'Eyni şəxs, təşkilat və ya layihə reyestrə iki dəfə düşübsə, bu məlumatı qalacaq məlumatla birləşdirin. Birləşdirməni sonra geri qaytarmaq olar.',
    en: 'If the same person, organisation or project got into the register twice, merge this entry into the one that stays. It can be undone later.',
  },
  search: { az: 'Adla axtarış', en: 'Search by name' },
  searchHint: {
    az: 'Boş olanda adı buna oxşayanlar göstərilir.',
    en: 'Left empty, entries with a similar name are shown.',
  },
  found: { az: 'Hansı qalsın', en: 'Which one stays' },
  foundCount: {
    az: (count: number) => (count === 0 ? 'Heç nə tapılmadı.' : `Tapıldı: ${count}.`),
    en: (count: number) => (count === 0 ? 'Nothing found.' : `${count} found.`),
  },
  similarCount: {
    az: (count: number) =>
      count === 0 ? 'Adı oxşar olan yoxdur: axtarışdan istifadə edin.' : `Adı oxşar olanlar: ${count}.`,
    en: (count: number) =>
      count === 0 ? 'No entry has a similar name: use the search.' : `${count} with a similar name.`,
  },
  asking: { az: 'Axtarılır…', en: 'Looking…' },
  failed: { az: 'Cavab gəlmədi. Yenidən cəhd edin.', en: 'There was no answer. Try again.' },
  noName: { az: '(adı yoxdur)', en: '(no name)' },
  draft: { az: 'qaralama', en: 'draft' },
  plan: { az: 'Nə baş verəcək', en: 'What will happen' },
  goes: { az: 'Gedir', en: 'Goes' },
  stays: { az: 'Qalır', en: 'Stays' },
  nameAz: { az: 'Azərbaycanca', en: 'Azerbaijani' },
  nameEn: { az: 'İngiliscə', en: 'English' },
  variants: { az: 'Digər yazılışlar', en: 'Other spellings' },
  none: { az: 'yoxdur', en: 'none' },
  uses: {
    az: (total: number, inPublic: number) =>
      total === 0
        ? 'Onu heç bir material göstərmir.'
        : `${total} materialdakı keçidlər qalan məlumata yönələcək; onlardan saytda görünən: ${inPublic}.`,
    en: (total: number, inPublic: number) =>
      total === 0
        ? 'Nothing names it.'
        : `Links in ${total} ${total === 1 ? 'document' : 'documents'} will lead to the entry that stays; ${inPublic} of them ${inPublic === 1 ? 'is' : 'are'} on the site.`,
  },
  taken: {
    az: (names: string) => `Qalan məlumatın «Digər yazılışlar»ına əlavə olunacaq: ${names}.`,
    en: (names: string) => `Added to the other spellings of the entry that stays: ${names}.`,
  },
  redirect: {
    az: (from: string, to: string) => `Köhnə ünvan ${from} bura yönləndiriləcək: ${to}`,
    en: (from: string, to: string) => `The old address ${from} will lead to ${to}`,
  },
  trash: { az: 'Bu məlumat zibil qutusuna keçəcək.', en: 'This entry goes to the trash.' },
  mergeNow: { az: 'Birləşdir', en: 'Merge' },
  working: { az: 'İcra olunur…', en: 'Working…' },
  cancel: { az: 'İmtina', en: 'Cancel' },
  chooseFirst: { az: 'Əvvəlcə qalacaq məlumatı seçin.', en: 'Choose the entry that stays first.' },
  unsaved: {
    az: 'Saxlanmamış dəyişikliklər var. Əvvəlcə onları qaralama kimi saxlayın.',
    en: 'There are changes that are not saved. Save them as a draft first.',
  },
  done: {
    az: (name: string) => `«${name}» bu məlumatla birləşdirildi.`,
    en: (name: string) => `“${name}” was merged into this entry.`,
  },
  canBeUndone: {
    az: 'Səhv etmisinizsə, aşağıda, «Birləşdirilmiş məlumatlar» bölməsində geri qaytarın.',
    en: 'If that was a mistake, undo it below, under “Merged entries”.',
  },
} as const

/** What the kept entry says of those that were merged into it. */
export const mergedWords = {
  heading: { az: 'Birləşdirilmiş məlumatlar', en: 'Merged entries' },
  merged: {
    az: (when: string, by: string | null) => (by ? `${when}, ${by} birləşdirib` : `${when} birləşdirilib`),
    en: (when: string, by: string | null) => (by ? `merged on ${when} by ${by}` : `merged on ${when}`),
  },
  undo: { az: 'Geri qaytar…', en: 'Undo…' },
  undoOf: {
    az: (name: string) => `Birləşdirməni geri qaytar: ${name}`,
    en: (name: string) => `Undo the merge of ${name}`,
  },
  cannot: { az: 'Geri qaytarmaq olmur:', en: 'Cannot be undone:' },
  question: { az: 'Birləşdirmə geri qaytarılsın?', en: 'Undo this merge?' },
  consequence: {
    az: (name: string) =>
      `«${name}» yenidən ayrıca məlumat olacaq: keçidləri, ünvanları və yazılışları ona qayıdacaq. Birləşdirmədən sonra əl ilə qoyulmuş keçidlər bu məlumatda qalacaq.`,
    en: (name: string) =>
      `“${name}” becomes an entry of its own again and gets its links, addresses and spellings back. Links that were made by hand since stay with this entry.`,
  },
  undoNow: { az: 'Geri qaytar', en: 'Undo the merge' },
  undone: {
    az: (name: string) => `«${name}» yenidən ayrıca məlumatdır.`,
    en: (name: string) => `“${name}” is an entry of its own again.`,
  },
} as const
