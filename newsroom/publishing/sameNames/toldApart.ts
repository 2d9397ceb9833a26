import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { KindOfNames } from '../../names/duplicates/entry'
import { runStatement } from '../statements'

/** The other one of two: an entry, or a name that is being written and has no entry yet. */
export type Other = { id: string } | { name: string }

const pairOf = (one: string, other: string): string => [one, other].toSorted().join(' ')

/** What somebody said of two entries that look like one: they are two, and nobody is asked again. */
export class ToldApart {
  constructor(
    private readonly pairs: ReadonlySet<string>,
    private readonly names: ReadonlySet<string>,
  ) {}

  holds(one: string, other: Other): boolean {
    return 'id' in other ? this.pairs.has(pairOf(one, other.id)) : this.names.has(`${one} ${other.name}`)
  }
}

/** @param folded names that a new entry has, as {@link rememberApart} keeps them */
export async function readToldApart(req: PayloadRequest, kind: KindOfNames): Promise<ToldApart> {
  const rows = await runStatement(
    req,
    sql`select one_id, other_id, other_name from told_apart where collection = ${kind}`,
  )
  const pairs = rows.filter(({ other_id }) => other_id)
  const names = rows.filter(({ other_name }) => other_name)
  return new ToldApart(
    new Set(pairs.map(({ one_id, other_id }) => pairOf(String(one_id), String(other_id)))),
    new Set(names.map(({ one_id, other_name }) => `${one_id} ${other_name}`)),
  )
}

/** Remembers that two are not one, and who said so. */
export async function rememberApart(
  req: PayloadRequest,
  kind: KindOfNames,
  one: string,
  other: Other,
): Promise<void> {
  const by = req.user?.id ?? null
  if ('name' in other) {
    await runStatement(
      req,
      sql`insert into told_apart (collection, one_id, other_name, by)
        values (${kind}, ${one}, ${other.name}, ${by}) on conflict do nothing`,
    )
    return
  }
  const [first, second] = [one, other.id].toSorted()
  await runStatement(
    req,
    sql`insert into told_apart (collection, one_id, other_id, by)
      values (${kind}, ${first}, ${second}, ${by}) on conflict do nothing`,
  )
}

/** A name that was told apart while it was written now has an entry: from here on the two entries are meant. */
export async function giveEntryTo(
  req: PayloadRequest,
  kind: KindOfNames,
  name: string,
  id: string,
): Promise<void> {
  const rows = await runStatement(
    req,
    sql`delete from told_apart where collection = ${kind} and other_name = ${name} and one_id <> ${id}
      returning one_id`,
  )
  for (const { one_id } of rows) await rememberApart(req, kind, String(one_id), { id })
}
