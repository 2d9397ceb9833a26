import type { Locale } from '../../../language/locales'

/** Longest that the fields of a term take, in characters; `forms`: how many forbidden forms. */
export const limits = {
  source: 200,
  translation: 200,
  form: 200,
  note: 1000,
  forms: 50,
  lines: 2000,
} as const

/** Bytes of a file. */
export const largestFile = 1024 * 1024

/** Why a line or a whole file of terms is not taken, for who sent it. */
const reasons = {
  'too-large': {
    az: () => 'Fayl çox böyükdür: 1 MB-dan artıq fayl qəbul edilmir.',
    en: () => 'The file is too large: files over 1 MB are not taken.',
  },
  empty: { az: () => 'Fayl boşdur.', en: () => 'The file is empty.' },
  'not-utf8': {
    az: () => 'Faylın hərfləri oxunmur. Onu «CSV UTF-8» formatında saxlayıb yenidən göndərin.',
    en: () => 'The letters of the file cannot be read. Save it as “CSV UTF-8” and send it again.',
  },
  damaged: {
    az: () => 'Faylda dırnaqlar düzgün bağlanmayıb, bu sətirdən sonrası oxunmur.',
    en: () => 'Quotation marks of the file are not closed; it cannot be read from this line on.',
  },
  'no-heading': {
    az: () => 'Birinci sətirdə «Termin» və «Tərcümə» sütunları yoxdur.',
    en: () => 'The first line has no columns “Term” and “Translation”.',
  },
  'same-heading': {
    az: (name: string) => `«${name}» sütunu iki dəfə var.`,
    en: (name: string) => `There are two columns “${name}”.`,
  },
  'too-many-lines': {
    az: () => `Faylda ${limits.lines} sətirdən çox var; onu hissələrə bölün.`,
    en: () => `The file has more than ${limits.lines} lines; send it in parts.`,
  },
  'too-many-cells': {
    az: () => 'Sətirdə sütunlardan artıq xana var.',
    en: () => 'The line has more cells than there are columns.',
  },
  'no-source': { az: () => 'Termin yazılmayıb.', en: () => 'The term is missing.' },
  'no-translation': { az: () => 'Tərcümə yazılmayıb.', en: () => 'The translation is missing.' },
  'no-language': {
    az: (given: string) => `«${given}» dili yoxdur; az və ya en yazın.`,
    en: (given: string) => `There is no language “${given}”; write az or en.`,
  },
  'too-long': {
    az: (column: string, most: string) => `«${column}» ən çoxu ${most} işarə ola bilər.`,
    en: (column: string, most: string) => `“${column}” may have ${most} characters at most.`,
  },
  'too-many-forms': {
    az: () => `İşlədilməyən formalar ən çoxu ${limits.forms} ola bilər.`,
    en: () => `There may be ${limits.forms} forbidden forms at most.`,
  },
  'forbids-itself': {
    az: (form: string) => `«${form}» həm qəbul edilmiş tərcümə, həm də işlədilməyən formadır.`,
    en: (form: string) => `“${form}” is both the preferred translation and forbidden.`,
  },
  repeated: {
    az: (line: string) => `Bu termin artıq faylda var: sətir ${line}.`,
    en: (line: string) => `Line ${line} has this term already.`,
  },
  'twice-in-glossary': {
    az: () => 'Lüğətdə bu termin iki dəfə var; əvvəlcə birini silin.',
    en: () => 'The glossary has this term twice; delete one of them first.',
  },
} as const satisfies Record<string, Record<Locale, (...said: string[]) => string>>

export type TermRefusal = keyof typeof reasons

/** A sentence in each language. */
export const refusalOf = (why: TermRefusal, ...said: string[]): Record<Locale, string> => {
  const { az, en }: Record<Locale, (...said: string[]) => string> = reasons[why]
  return { az: az(...said), en: en(...said) }
}

/** A line that was not taken. */
export interface RefusedLine {
  /** As a spreadsheet counts, the headings being line 1 */
  line: number
  why: TermRefusal
  reason: Record<Locale, string>
}

/** A file of which nothing was taken. */
export class RefusedTerms extends Error {
  override name = 'RefusedTerms'
  readonly reason: Record<Locale, string>

  constructor(
    readonly why: TermRefusal,
    /** Where it broke off, if it is one line's fault */
    readonly line: number | null = null,
    ...said: string[]
  ) {
    super(refusalOf(why, ...said).en)
    this.reason = refusalOf(why, ...said)
  }
}
