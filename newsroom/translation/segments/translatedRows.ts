import { idOf, participationKeys, rowsOf } from './rows'

type Row = Record<string, unknown>

const nameOf = (row: Row): string => (typeof row.freeName === 'string' ? row.freeName : '')

/**
 * Keys of the rows of speakers of a translation: those of the rows of the source that they stand for. A person of the
 * register says so; a name outside the register is recognised by what it was translated to, or by being the same still.
 * As many such names left on both sides belong together in their order.
 * @param translatedNames what the free name of a row of the source was translated to, by the key of the row
 */
export function keysOfTranslatedRows(
  target: unknown,
  source: unknown,
  translatedNames: ReadonlyMap<string, string>,
): string[] {
  const rows = rowsOf(target)
  const keys: (string | null)[] = participationKeys(rows).map((key, at) =>
    idOf((rows[at] as Row).person) ? key : null,
  )
  const sourceRows = rowsOf(source)
  const free = participationKeys(sourceRows)
    .map((key, at) => ({ key, name: nameOf(sourceRows[at] as Row), row: sourceRows[at] as Row }))
    .filter(({ row }) => !idOf(row.person))
  const left = free.filter(({ key, name }) => {
    const said = translatedNames.get(key)
    const at = rows.findIndex(
      (row, index) => keys[index] === null && !idOf(row.person) && [said, name].includes(nameOf(row)),
    )
    if (at >= 0) keys[at] = key
    return at < 0
  })
  const open = keys.flatMap((key, at) => (key === null ? [at] : []))
  if (open.length === left.length) for (const [at, { key }] of left.entries()) keys[open[at] as number] = key
  return keys.map((key, at) => key ?? `own:${at}`)
}
