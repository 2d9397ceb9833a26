import type { Locale } from '../../language/locales'
import type { Problem } from '../refused'

/** `blocking` keeps a document from being published; `advice` is for the editor to weigh. */
export const severities = ['blocking', 'advice'] as const
export type Severity = (typeof severities)[number]

/** What a check found: where, by which rule, how grave, and the sentence for the editor. */
export interface Issue extends Problem {
  severity: Severity
  /** Another document that it is about: the likely duplicate */
  about?: { collection: string; id: string }
}

const issue =
  (severity: Severity) =>
  (field: string, code: string, az: string, en: string): Issue => ({
    field,
    code,
    severity,
    message: { az, en },
  })

/** @param field as the form names it: `title`, `gallery.0.alt` */
export const blocking = issue('blocking')

/** @param field as the form names it: `title`, `gallery.0.alt` */
export const advice = issue('advice')

/** An issue, or nothing: `when(isBlank(title), blocking(…))`. */
export const when = (condition: boolean, found: Issue): Issue[] => (condition ? [found] : [])

/** Words as a form holds them: not there, or nothing but space. */
export const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''

/** Texts as data, in one language each. */
export const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The sentences of an issue in one language, for lists and mails. */
export const inLocale = ({ message, ...rest }: Issue, locale: Locale) => ({
  ...rest,
  message: message[locale],
})
