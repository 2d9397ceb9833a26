import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import type { Words } from '../uses/inWords'
import { inWords } from '../uses/inWords'
import { hindrance } from './hindrance'
import { mergesInto } from './journal'

/** A merge that holds, in words of the desk. */
export interface MergedEntry {
  /** Number of the merge, by which it is undone */
  id: string
  /** ISO */
  at: string
  name: string
  /** Who merged it; null for somebody who has no account any more */
  by: string | null
  /** Why it cannot be undone; null where it can */
  hindrance: string | null
}

/** What was merged into an entry and still is, as the person who asks may read it. */
export async function mergedInto(req: PayloadRequest, into: string): Promise<MergedEntry[]> {
  const language: Locale = req.i18n?.language === 'en' ? 'en' : 'az'
  const asPerson = { depth: 0, overrideAccess: false, user: req.user, req, disableErrors: true } as const
  const entries: MergedEntry[] = []
  for (const merge of await mergesInto(req, into)) {
    const { id, at, by, collection, merged } = merge
    const entry = await req.payload.findByID({
      ...asPerson,
      collection,
      id: merged,
      locale: 'all',
      fallbackLocale: false,
      draft: true,
      trash: true,
      select: { name: true },
    })
    const person =
      by && (await req.payload.findByID({ ...asPerson, collection: 'users', id: by, select: { name: true } }))
    entries.push({
      id,
      at,
      name: inWords(entry?.name as unknown as Words, language) || merged,
      by: person ? person.name : null,
      hindrance: (await hindrance(req, merge))?.message[language] ?? null,
    })
  }
  return entries
}
