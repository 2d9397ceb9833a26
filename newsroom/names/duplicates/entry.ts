import type { Locale } from '../../language/locales'
import type { Spelling } from '../personName'

/** What gets into the register twice. */
export const kindsOfNames = ['people', 'organisations', 'projects'] as const
export type KindOfNames = (typeof kindsOfNames)[number]

/** The names of an entry of the register. */
export interface NamedEntry {
  id: string
  names: Record<Locale, string | null>
  /** In either language */
  acronyms: readonly string[]
  /** Spellings recorded by hand, in whatever language */
  variants: readonly string[]
}

/** Every name of an entry with its language, where that is known; acronyms are told apart. */
export const spellingsOf = ({ names, variants }: NamedEntry): Spelling[] => [
  ...(['az', 'en'] as const).flatMap((locale) => (names[locale] ? [{ name: names[locale], locale }] : [])),
  ...variants.map((name) => ({ name, locale: null })),
]
