import type { Where } from 'payload'
import type { Locale } from '../language/locales'

/**
 * What every read for a page says out loud: the rules of a visitor, no words of another language in place of
 * missing ones, and no related documents pulled along.
 */
export const asVisitor = {
  depth: 0,
  overrideAccess: false,
  fallbackLocale: false,
  pagination: false,
} as const

/** Said beside the access rules: two locks, not one. */
export const published: Where = { _status: { equals: 'published' } }

/** News of a language that lists may show: a withdrawn item is found at its own address only. */
export const currentNews = (locale: Locale): Where[] => [
  { language: { equals: locale } },
  { state: { equals: 'published' } },
  published,
]
