import type { FieldAccess } from 'payload'
import { isLocale } from '@/newsroom/language/locales'
import { hasRole, staffOf } from './roles'

/** Facts (dates, people, pictures, links) are changed by writers; a translator reads them. */
export const writersOnly: FieldAccess = ({ req }) =>
  hasRole(req, ['administrator', 'publisher', 'press-officer'])

/** Words of the register in one language: writers, and translators who were given that language. */
export const wordsOfOwnLanguage: FieldAccess = (args) => {
  const staff = staffOf(args.req)
  if (staff?.role !== 'translator') return writersOnly(args)
  return isLocale(args.req.locale) && (staff.languages ?? []).includes(args.req.locale)
}

/** Dates that readers see and that only a publisher may set by hand (archive items). */
export const publishersOnly: FieldAccess = ({ req }) => hasRole(req, ['administrator', 'publisher'])

/** Set by the newsroom itself (newsroom/publishing), by nobody's hand. */
export const bySystemOnly: FieldAccess = () => false
