import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import type { AlikePair } from '../../names/duplicates'
import { alikeIn } from '../../names/duplicates'
import type { Alike } from '../../names/duplicates/alike'
import type { KindOfNames, NamedEntry } from '../../names/duplicates/entry'
import { foldedWords } from '../../names/likeness'
import { countItems } from './countItems'
import { knownNames } from './knownNames'
import { readToldApart } from './toldApart'

/** One of two entries that look like one, for the desk. */
export interface Lookalike {
  id: string
  names: Record<Locale, string | null>
  isPublic: boolean
  /** News items and events that name it */
  items: number
}

/** An entry that may be the one somebody is writing. */
export interface Resembling extends Alike {
  entry: Lookalike
}

export interface PairProposal extends Alike {
  one: Lookalike
  other: Lookalike
}

export interface PairProposals {
  pairs: PairProposal[]
  /** Of all pages */
  total: number
}

/** The folded name under which somebody who has no entry yet is told apart from others; '' for no name. */
export const nameOfNew = (names: Partial<Record<Locale, unknown>>): string => {
  const name = [names.az, names.en].find((one) => typeof one === 'string' && one.trim() !== '')
  return typeof name === 'string' ? foldedWords(name).toSorted().join(' ') : ''
}

const lookalike = (
  { id, names }: NamedEntry,
  known: { isPublic?: boolean } | undefined,
  items: Map<string, number>,
): Lookalike => ({ id, names, isPublic: known?.isPublic === true, items: items.get(id) ?? 0 })

/** Entries of the register that one is, or may be, without those that somebody told apart from it. */
export async function resembling(
  req: PayloadRequest,
  kind: KindOfNames,
  written: NamedEntry,
): Promise<Resembling[]> {
  const { byId, index } = await knownNames(req, kind)
  const saved = byId.get(written.id)
  const entry: NamedEntry = saved
    ? {
        ...written,
        names: { az: written.names.az ?? saved.names.az, en: written.names.en ?? saved.names.en },
      }
    : written
  const apart = await readToldApart(req, kind)
  const other = saved ? { id: written.id } : { name: nameOfNew(written.names) }
  const found = alikeIn(index, entry).filter((pair) => !apart.holds(pair.other.id, other))
  const items = await countItems(
    req,
    kind,
    found.map((pair) => pair.other.id),
  )
  return found.map(({ relation, reason, spellings, other: { id, names } }) => ({
    relation,
    reason,
    spellings,
    entry: lookalike({ id, names, acronyms: [], variants: [] }, byId.get(id), items),
  }))
}

export const pairsOnPage = 20

/** Pairs of the register that are, or may be, one and that nobody told apart, a page at a time from 1. */
export async function pairProposals(
  req: PayloadRequest,
  kind: KindOfNames,
  page: number,
): Promise<PairProposals> {
  const { byId, pairs } = await knownNames(req, kind)
  const apart = await readToldApart(req, kind)
  const open = pairs().filter(({ one, other }) => !apart.holds(one.id, { id: other.id }))
  const shown = open.slice((page - 1) * pairsOnPage, page * pairsOnPage)
  const items = await countItems(
    req,
    kind,
    shown.flatMap(({ one, other }) => [one.id, other.id]),
  )
  const told = (entry: NamedEntry) => lookalike(entry, byId.get(entry.id), items)
  return {
    total: open.length,
    pairs: shown.map(({ one, other, relation, reason, spellings }: AlikePair) => ({
      relation,
      reason,
      spellings,
      one: told(one),
      other: told(other),
    })),
  }
}
