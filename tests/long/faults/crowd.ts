import { read } from '../../faults/newsroom'

/** What a crowd was answered: for each address every different answer, in the order in which it first came. */
export type Seen = { answers: Map<string, string[]>; count: number; slowest: number }

/** Many who read pages again and again, each going through them from another place. */
export function crowdAt(
  port: number,
  paths: readonly string[],
  readers = 24,
): { seen: Readonly<Seen>; end: () => Promise<Seen> } {
  const seen: Seen = { answers: new Map(paths.map((path) => [path, []])), count: 0, slowest: 0 }
  let ended = false
  const working = Array.from({ length: readers }, async (_, reader) => {
    for (let at = reader * 7; !ended; at++) {
      const path = paths[at % paths.length] ?? ''
      const began = performance.now()
      const answer = await read(port, path).catch((error: unknown) => String(error))
      seen.slowest = Math.max(seen.slowest, performance.now() - began)
      seen.count += 1
      const answers = seen.answers.get(path)
      if (answers && !answers.includes(answer)) answers.push(answer)
    }
  })
  return {
    seen,
    end: async () => {
      ended = true
      await Promise.all(working)
      return seen
    },
  }
}
