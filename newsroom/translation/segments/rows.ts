import { fold } from '../../language/fold'

type Row = Record<string, unknown>

export const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  return value && typeof value === 'object' && 'id' in value ? String(value.id) : null
}

export const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The second and later of what has the same name is told apart by its number. */
function numbered(names: string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name}~${count}`
  })
}

/** Letters that can stand in a key: what a name says, without marks. */
const inKey = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** What each row of speakers is about, in their order: the person, or the name of somebody outside the register. */
export const participationKeys = (rows: Row[]): string[] =>
  numbered(rows.map(({ person, freeName }) => idOf(person) ?? `free:${inKey(text(freeName))}`))

export const galleryKeys = (rows: Row[]): string[] => numbered(rows.map(({ image }) => idOf(image) ?? 'none'))

/** Change notes belong together by their day and hour, which both languages show. */
export const changeNoteKeys = (rows: Row[]): string[] =>
  numbered(
    rows.map(({ date }) =>
      text(date)
        .replace(/\.\d+Z$/, 'Z')
        .replaceAll(/[^0-9TZ]/g, ''),
    ),
  )
