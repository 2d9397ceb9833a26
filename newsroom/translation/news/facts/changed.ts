import type { NewsFact } from './projection'
import { factOf, newsFacts } from './projection'

type Data = Record<string, unknown>

interface Sides {
  source: Data
  target: Data
  /** The source as the translation was begun from it */
  base: Data | null
  /** Facts of the source that were taken over or declined since, by fact */
  settled: ReadonlyMap<string, string>
}

/**
 * Facts that changed in the source since the translation took them or declined them, and that it does not have. A text
 * without a word yet has no shape of its own: it gets that of the source with its first words.
 */
export function changedFacts({ source, target, base, settled }: Sides): NewsFact[] {
  return newsFacts.filter((fact) => {
    if (fact === 'text' && !target.body) return false
    const now = factOf(source, fact)
    if (now === factOf(target, fact)) return false
    const before = settled.get(fact) ?? (base ? factOf(base, fact) : now)
    return now !== before
  })
}
