import type { FilterName, NewsFilter } from '@/newsroom/addresses/newsFilter'
import { filterNames } from '@/newsroom/addresses/newsFilter'
import { newsKinds } from '@/newsroom/publishing/vocabulary'
import type { ManyNews } from './manyNews'

/** Every value that a filter can take in generated news. */
function valuesOf(name: FilterName, { items, entries }: ManyNews): (string | number)[] {
  if (name === 'kind') return [...newsKinds]
  if (name === 'month') return Array.from({ length: 12 }, (_, n) => n + 1)
  if (name === 'year') return [...new Set(items.map(({ year }) => year))].sort()
  return [...entries[name].keys()]
}

/** Every combination of two answers to two of the filters; `every` leaves only each so manieth. */
export function filterPairs(many: ManyNews, every = 1): NewsFilter[] {
  const pairs = filterNames.flatMap((first, n) =>
    filterNames
      .slice(n + 1)
      .flatMap((second) =>
        valuesOf(first, many).flatMap((one) =>
          valuesOf(second, many).map((two) => ({ [first]: one, [second]: two }) as NewsFilter),
        ),
      ),
  )
  return pairs.filter((_, n) => n % every === 0)
}
