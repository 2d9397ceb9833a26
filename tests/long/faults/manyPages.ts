import { FaultyNewsroom, read } from '../../faults/newsroom'

/** Addresses of so many pages. */
export const pathsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, number) => `/az/xeberler/${number}`)

/** What each of them says at first. */
export const firstWords = (path: string): string => `mətn ${path.slice(13)}`

/** A newsroom with so many pages in its database. */
export async function newsroomOf(count: number): Promise<FaultyNewsroom> {
  const newsroom = new FaultyNewsroom()
  await newsroom.openDatabase()
  await newsroom.sql(
    "insert into pages select '/az/xeberler/' || n, 'mətn ' || n from generate_series(0, $1::int - 1) n",
    [count],
  )
  return newsroom
}

/** Reads every page once, so that it is kept. */
export const readAllOf = (port: number, paths: readonly string[]): Promise<string[]> =>
  Promise.all(paths.map((path) => read(port, path)))
