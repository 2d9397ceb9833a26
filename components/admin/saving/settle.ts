import type { Conflict, ConflictField } from '@/newsroom/publishing/versions/conflict'

export type Side = 'mine' | 'theirs'
export type Choices = Record<string, Side>

/** Fields about which somebody must say which text stays: they were changed on both sides. */
export const toBeChosen = ({ fields }: Conflict): ConflictField[] =>
  fields.filter(({ changedByMe, changedByThem }) => changedByMe && changedByThem)

/** What only the other person changed: it is theirs unless somebody says otherwise. */
export const changedByThemOnly = ({ fields }: Conflict): ConflictField[] =>
  fields.filter(({ changedByMe, changedByThem }) => changedByThem && !changedByMe)

type Data = Record<string, unknown>

function withValue(data: Data, [name = '', ...rest]: string[], value: unknown): Data {
  if (rest.length === 0) return { ...data, [name]: value }
  return { ...data, [name]: withValue((data[name] as Data | null) ?? {}, rest, value) }
}

/** What the form holds, with theirs where theirs was chosen, based on the version that they saved. */
export function settledData(mine: Data, conflict: Conflict, choices: Choices): Data {
  const theirs = conflict.fields.filter(({ path }) => choices[path] === 'theirs')
  const merged = theirs.reduce((data, field) => withValue(data, field.path.split('.'), field.theirs), mine)
  return { ...merged, base: conflict.newest.id, _status: 'draft' }
}

/** One side of a conflict as plain text, to be kept as a file. */
export function asText({ fields }: Pick<Conflict, 'fields'>, side: Side): string {
  return fields
    .map(({ label, pairs }) => {
      const lines = pairs.flatMap(({ before, after }) => {
        const line = side === 'mine' ? after : before
        return line ? [line.stretches.map(({ text }) => text).join('')] : []
      })
      return `${label}\n${lines.join('\n')}\n`
    })
    .join('\n')
}
