import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { locales } from '../../language/locales'
import type { StoredDocument } from '../documents'
import { lastPublicOf, latestOf, publicOf } from '../documents'
import { usesOf } from '../uses/usesOf'
import { addressesOf } from './moveAddresses'
import type { MergeableCollection } from './places'
import { refusalOf } from './refusalOf'
import { namesOf } from './takeVariants'

type PerLanguage = Partial<Record<Locale, string | null>>

/** One of two entries that may be one. */
export interface Side {
  id: string
  names: PerLanguage
  variants: string[]
  isPublic: boolean
}

/** What merging would do, said before it is done. */
export interface MergePlan {
  merged: Side
  remaining: Side
  /** Documents that will name the one that remains, and how many of them readers see */
  uses: { total: number; inPublic: number }
  /** Names that become other spellings of the one that remains */
  variants: string[]
  addresses: { from: string; to: string }[]
  /** Why it cannot be done, in the language of the desk; null where nothing stands in the way */
  refusal: string | null
}

export const sideOf = (entry: StoredDocument, isPublic: boolean): Side => {
  const names = (entry.name ?? {}) as PerLanguage
  const own = locales.map((locale) => names[locale])
  return {
    id: entry.id,
    names: Object.fromEntries(locales.map((locale) => [locale, names[locale] ?? null])),
    variants: namesOf(entry).filter((name) => !own.includes(name)),
    isPublic,
  }
}

/** Looks at everything that `merge` would change, and changes nothing. The caller has checked that the person may. */
export async function planMerge(
  req: PayloadRequest,
  collection: MergeableCollection,
  id: string,
  into: string,
): Promise<MergePlan> {
  const [latestMerged, latest] = [await latestOf(req, collection, id), await latestOf(req, collection, into)]
  const [merged, remaining] = [await publicOf(req, collection, id), await publicOf(req, collection, into)]
  const wasPublic = merged ?? (await lastPublicOf(req, collection, id))
  const known = new Set(namesOf(latest))
  const { total, inPublic } = await usesOf(req, collection, id, () => 0)
  const language: Locale = req.i18n?.language === 'en' ? 'en' : 'az'
  return {
    merged: sideOf(latestMerged, merged !== null),
    remaining: sideOf(latest, remaining !== null),
    uses: { total, inPublic },
    variants: namesOf(merged ?? latestMerged).filter((name) => !known.has(name)),
    addresses: wasPublic && remaining ? addressesOf(collection, wasPublic, remaining) : [],
    refusal: refusalOf({ id, into, merged, remaining })?.message[language] ?? null,
  }
}
