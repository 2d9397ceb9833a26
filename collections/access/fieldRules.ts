import type { FieldAccess } from 'payload'
import { isLocale } from '@/newsroom/language/locales'
import { hasRole, staffOf, writers } from './roles'

/**
 * Whether an earlier version is being brought back. What it says comes from our own table and not from the
 * person: a rule that refused a field here would leave it empty in the restored draft.
 */
export const isRestoring = ({ context }: { context?: Record<string, unknown> }): boolean =>
  context?.isRestoringVersion === true

/** Facts (dates, people, pictures, links) are changed by writers; a translator reads them. */
export const writersOnly: FieldAccess = ({ req }) => hasRole(req, writers)

/** Words of the register in one language: writers, and translators who were given that language. */
export const wordsOfOwnLanguage: FieldAccess = (args) => {
  const staff = staffOf(args.req)
  if (staff?.role !== 'translator') return writersOnly(args)
  return isLocale(args.req.locale) && (staff.languages ?? []).includes(args.req.locale)
}

/** Dates that readers see and that only a publisher may set by hand (archive items). */
export const publishersOnly: FieldAccess = ({ req }) =>
  hasRole(req, ['administrator', 'publisher']) || isRestoring(req)

/** How the newsroom itself works: one person, or two. */
export const administratorsOnly: FieldAccess = ({ req }) => hasRole(req, ['administrator'])

/** Set by the newsroom itself (newsroom/publishing), by nobody's hand. */
export const bySystemOnly: FieldAccess = ({ req }) => isRestoring(req)
