export const conflictWords = {
  heading: {
    az: 'Bu sənədi siz yazarkən başqası saxlayıb',
    en: 'Somebody saved this document while you wrote',
  },
  explanation: {
    az: 'Heç nə itməyib. Hər sahə üçün hansı mətnin qalacağını seçin; fərqli sözlər işarələnib.',
    en: 'Nothing is lost. Choose for each field which text stays; words that differ are marked.',
  },
  by: {
    az: (name: string | null, time: string) =>
      name ? `${name} saat ${time}-da saxlayıb.` : `Saxlanma vaxtı: ${time}.`,
    en: (name: string | null, time: string) =>
      name ? `${name} saved it at ${time}.` : `It was saved at ${time}.`,
  },
  theirs: { az: 'Onların mətni', en: 'Their text' },
  mine: { az: 'Mənim mətnim', en: 'My text' },
  takeTheirs: { az: 'Onlarınkı qalsın', en: 'Keep theirs' },
  takeMine: { az: 'Mənimki qalsın', en: 'Keep mine' },
  both: { az: 'İkiniz də dəyişmisiniz', en: 'You both changed' },
  onlyThem: { az: 'Yalnız onlar dəyişib', en: 'Only they changed' },
  untouched: {
    az: (fields: string) => `Yalnız sizin dəyişdiyiniz sahələr olduğu kimi qalır: ${fields}.`,
    en: (fields: string) => `What only you changed stays as it is: ${fields}.`,
  },
  chooseFirst: {
    az: (fields: string) => `Əvvəlcə bu sahələr üçün seçim edin: ${fields}.`,
    en: (fields: string) => `Choose first for: ${fields}.`,
  },
  save: { az: 'Seçdiklərimi saxla', en: 'Save what I chose' },
  saving: { az: 'Saxlanılır…', en: 'Saving…' },
  copy: { az: 'Mətnimin surətini endir', en: 'Download a copy of my text' },
  back: { az: 'Mətnimə qayıt', en: 'Back to my text' },
  backHint: {
    az: 'Qayıtsanız, yazdıqlarınız səhifədə qalır, yadda saxlanmır; «Saxla» yenidən bu sualı verəcək.',
    en: 'If you go back, what you wrote stays on the page, not saved; saving asks again.',
  },
  saved: { az: 'Seçdikləriniz yadda saxlanıldı.', en: 'What you chose is saved.' },
  fileName: { az: 'menim-metnim', en: 'my-text' },
} as const
