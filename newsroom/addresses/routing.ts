import type { NextConfig } from 'next'
import { locales, otherLocale } from '../language/locales'
import { linkRewrites } from './readingLinks'
import { sectionNames, sections } from './sections'

type Result<Key extends 'redirects' | 'rewrites'> = Awaited<ReturnType<NonNullable<NextConfig[Key]>>>
type Redirects = Result<'redirects'>
type Rewrites = Exclude<Result<'rewrites'>, unknown[]>

/**
 * Brings public words to the folders of the pages: `/az/xeberler/x` is answered by `[locale]/news/[slug]`.
 * Before files are looked up, or `/az/xeberler` would be taken for a page of that slug. English words that
 * are the name of the folder need no rule.
 */
export function rewrites(): Rewrites {
  const sectionFolders = locales.flatMap((locale) =>
    sectionNames
      .filter((section) => sections[section][locale] !== section)
      .map((section) => ({
        source: `/${locale}/${sections[section][locale]}/:path*`,
        destination: `/${locale}/${section}/:path*`,
      })),
  )
  return { beforeFiles: [...linkRewrites(), ...sectionFolders] }
}

/**
 * Sends a word of the other language, or the name of a folder, to the word of the address's own language, for
 * good (308) and with everything that follows it: `/az/news/x?page=2` to `/az/xeberler/x?page=2`. Next keeps
 * the query itself. Redirects look at the address that was asked for, before rewriting, so a rewritten path
 * is not sent back.
 */
export function redirects(): Redirects {
  return locales.flatMap((locale) =>
    sectionNames.flatMap((section) => {
      const own = sections[section][locale]
      const foreign = new Set<string>([section, sections[section][otherLocale(locale)]])
      foreign.delete(own)
      return [...foreign].map((word) => ({
        source: `/${locale}/${word}/:path*`,
        destination: `/${locale}/${own}/:path*`,
        permanent: true,
      }))
    }),
  )
}
