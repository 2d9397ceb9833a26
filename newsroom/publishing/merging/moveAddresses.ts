import type { PayloadRequest } from 'payload'
import { locales, otherLocale } from '../../language/locales'
import { pathsOf } from '../cited'
import type { StoredDocument } from '../documents'
import { freeAddress, keepOldAddress } from '../oldAddresses'
import type { MergeableCollection } from './places'
import type { MovedAddress } from './record'

/** Where the addresses of the merged entry will lead: in the same language, or where there is a page. */
export function addressesOf(
  collection: MergeableCollection,
  merged: StoredDocument,
  remaining: StoredDocument,
): { from: string; to: string }[] {
  const [old, current] = [pathsOf(collection, merged), pathsOf(collection, remaining)]
  return locales.flatMap((locale) => {
    const [from, to] = [old[locale], current[locale] ?? current[otherLocale(locale)]]
    return from && to ? [{ from, to }] : []
  })
}

/** The addresses of the merged entry lead to the one that remains. */
export async function moveAddresses(
  req: PayloadRequest,
  collection: MergeableCollection,
  merged: StoredDocument,
  remaining: StoredDocument,
): Promise<MovedAddress[]> {
  const moved: MovedAddress[] = []
  for (const { from, to } of addressesOf(collection, merged, remaining)) {
    const older = await leadingTo(req, from)
    await keepOldAddress(req, from, to)
    moved.push({ from, to, older })
  }
  return moved
}

async function leadingTo(req: PayloadRequest, to: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { to: { equals: to } },
    select: { from: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // remembers them, shows them to nobody
    req,
  })
  return docs.map(({ from }) => from)
}

/** The addresses answer for the entry again, and older ones lead to it. */
export async function moveAddressesBack(req: PayloadRequest, moved: readonly MovedAddress[]): Promise<void> {
  for (const { from, to, older } of moved) {
    await freeAddress(req, from)
    if (older.length > 0)
      await req.payload.update({
        collection: 'redirects',
        where: { from: { in: older }, to: { equals: to } },
        data: { to: from },
        overrideAccess: true, // put back by itself, not by the person
        req,
      })
  }
}
