/** What every kind of page receives: words with their language, links, pictures, and the page itself. */
import type { Locale } from '@/newsroom/language/locales'

/** Words with the language they are in; it differs from the page's where a name has no form in it. */
export interface Worded {
  text: string
  lang: Locale
}

/** A name, and the address of its page in the page's language where there is one. */
export interface NamedLink {
  name: Worded
  href: string | null
}

export interface Picture {
  /** '' for a decorative picture */
  alt: string
  caption: string | null
  credit: string | null
  /** For <source>, best format first: avif, webp */
  sources: { type: string; srcSet: string }[]
  /** JPEG fallback */
  src: string
  width: number
  height: number
  /** 16:9 around its focus, for link previews; null where it is no photograph or too small */
  preview: { src: string; width: number; height: number } | null
}

/** The other language of a page: its address, or null where it is not published in that language. */
export interface OtherLanguage {
  locale: Locale
  href: string | null
}

/** What the press must know of a page: the content it shows, and when time alone changes it. */
export interface PageFacts {
  tags: string[]
  /** ISO moment, or null */
  until: string | null
}

export interface Page extends PageFacts {
  locale: Locale
  /** Path of the page itself, for the canonical address */
  path: string
  other: OtherLanguage
}

export interface MissingPage extends Page {
  status: 404 | 410
  reason: string | null
  /** The path to which the address moved for good; the press then redirects */
  movedTo: string | null
  /** Parameters by which the press may ask further (`furtherAt`) */
  further: string[]
}
