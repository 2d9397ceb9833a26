import type { Locale } from '../../language/locales'

/** Why a file is not imported; the words are what its owner reads. */
const reasons = {
  empty: {
    az: 'Fayl boşdur.',
    en: 'The file is empty.',
  },
  'too-large': {
    az: 'Fayl çox böyükdür: 25 MB-dan artıq fayl qəbul edilmir.',
    en: 'The file is too large: files over 25 MB are not taken.',
  },
  'wrong-kind': {
    az: 'Bu fayl növü oxunmur. Word (.docx), HTML və ya adi mətn faylı verin.',
    en: 'This kind of file cannot be read. Give a Word (.docx), HTML or plain text file.',
  },
  'old-word': {
    az: 'Fayl köhnə Word formatındadır (.doc) və ya parolla qorunur. Onu Word-də açıb parolsuz .docx kimi saxlayın.',
    en: 'The file is in the old Word format (.doc) or has a password. Open it in Word and save it as .docx without one.',
  },
  damaged: {
    az: 'Fayl zədələnib və ya yarımçıqdır. Onu yenidən saxlayıb göndərin.',
    en: 'The file is damaged or incomplete. Save it again and send it once more.',
  },
  'too-many-parts': {
    az: 'Faylın içində həddən artıq hissə var, ona görə açılmadı.',
    en: 'The file has far too many parts inside, so it was not opened.',
  },
  'too-large-inside': {
    az: 'Fayl açılanda həddən artıq böyüyür, ona görə oxunmadı.',
    en: 'The file grows far too large when it is opened, so it was not read.',
  },
  'outside-file': {
    az: 'Fayl başqa yerdəki fayllara istinad edir. Təhlükəsizlik üçün belə fayl oxunmur: şəkilləri və obyektləri faylın içinə yerləşdirib yenidən saxlayın.',
    en: 'The file refers to files elsewhere. For safety it was not read: embed its pictures and objects and save it again.',
  },
  declarations: {
    az: 'Faylda Word-ün yazmadığı təhlükəli XML bəyannamələri (DTD) var, ona görə oxunmadı.',
    en: 'The file holds dangerous XML declarations (a DTD) that Word never writes, so it was not read.',
  },
  'too-slow': {
    az: 'Faylın oxunması çox vaxt apardı və dayandırıldı. Onu daha sadə faylda yenidən saxlayın.',
    en: 'Reading the file took too long and was stopped. Save its text as a simpler file.',
  },
  'too-long': {
    az: 'Mətn bir material üçün həddən artıq uzundur.',
    en: 'The text is far too long for one item.',
  },
  unreadable: {
    az: 'Fayl açılmadı.',
    en: 'The file could not be opened.',
  },
} as const satisfies Record<string, Record<Locale, string>>

export type FileRefusal = keyof typeof reasons

export const isFileRefusal = (value: unknown): value is FileRefusal =>
  typeof value === 'string' && value in reasons

/** A file that is not imported, with one sentence for its owner in each language. */
export class RefusedFile extends Error {
  override name = 'RefusedFile'
  readonly sentence: Record<Locale, string>

  constructor(
    readonly why: FileRefusal,
    options?: ErrorOptions,
  ) {
    super(reasons[why].en, options)
    this.sentence = reasons[why]
  }
}
