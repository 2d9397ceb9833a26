import type { PayloadRequest } from 'payload'
import { isLocale } from '@/newsroom/language/locales'
import { hasRole, staffOf, writers } from './roles'

/** Whether the person writes this language: writers all of them, a translator those that were given to them. */
export function mayWriteLanguage(req: PayloadRequest, language: unknown): boolean {
  const staff = staffOf(req)
  if (hasRole(req, writers)) return true
  return staff?.role === 'translator' && isLocale(language) && (staff.languages ?? []).includes(language)
}
