import type { Resembling } from '@/newsroom/publishing/sameNames/proposals'

/** What the desk says when a file is imported. */
export const importWords = {
  open: { az: 'Fayldan xəbər yarat', en: 'Import a file' },
  explanation: {
    az: 'Word (.docx), HTML və ya adi mətn faylı, ən çoxu 25 MB. Ondan qaralama yaranır: başlığı, tarixi, adları tanınır, artıq hissələri çıxarılır.',
    en: 'A Word (.docx), HTML or plain text file, 25 MB at most. It becomes a draft: headline, date and names are recognised, what does not belong to the text goes.',
  },
  choose: { az: 'Fayl seçin və ya bura sürüşdürün', en: 'Choose a file or drop it here' },
  drop: { az: 'Faylı buraxın', en: 'Drop the file' },
  working: {
    az: (name: string) => `«${name}» oxunur…`,
    en: (name: string) => `Reading “${name}”…`,
  },
  tooLarge: {
    az: 'Fayl çox böyükdür: 25 MB-dan artıq fayl qəbul edilmir.',
    en: 'The file is too large: files over 25 MB are not taken.',
  },
  heading: { az: 'Qaralama hazırdır', en: 'The draft is ready' },
  openDraft: { az: 'Qaralamanı aç', en: 'Open the draft' },
  stay: { az: 'Siyahıda qal', en: 'Stay in the list' },
  title: { az: 'Başlıq', en: 'Headline' },
  date: { az: 'Tarix', en: 'Date' },
  place: { az: 'Yer', en: 'Place' },
  event: { az: 'Tədbir', en: 'Event' },
  people: { az: 'Çıxış edənlər', en: 'Speakers' },
  organisations: { az: 'Təşkilatlar', en: 'Organisations' },
  projects: { az: 'Layihələr', en: 'Projects' },
  documents: { az: 'Sənədlər', en: 'Documents' },
  notSaid: { az: 'mətndə yoxdur', en: 'not in the text' },
  days: {
    az: (count: number) => `${count} gün`,
    en: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  },
  notInRegister: { az: 'reyestrdə yoxdur', en: 'not in the register' },
  lookalikes: { az: 'Reyestrdə oxşarı var', en: 'The register has some like these' },
  doubts: { az: 'Yoxlayın', en: 'Please check' },
  dropped: {
    az: (count: number) => `Mətndən çıxarılanlar (${count})`,
    en: (count: number) => `Left out of the text (${count})`,
  },
} as const

/** A name of a file that is not in the register, and the entries that it resembles. */
export interface NewName {
  collection: 'people' | 'organisations'
  name: string
  alike: Resembling[]
}

/** What the server tells of a file. */
export interface ImportAnswer {
  id: string
  alike: NewName[]
  report: {
    language: 'az' | 'en'
    title: string
    date: string | null
    place: string | null
    event: { name: string; days: number | null } | null
    participations: Named[]
    organisations: Named[]
    projects: Named[]
    documents: Named[]
    dropped: string[]
    doubts: string[]
  }
}

export interface Named {
  name: string
  id: string | null
}
