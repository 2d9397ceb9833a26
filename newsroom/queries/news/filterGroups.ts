import type { FilterName, NewsFilter } from '@/newsroom/addresses/newsFilter'
import { filterNames, filterValue } from '@/newsroom/addresses/newsFilter'
import { compareWords } from '@/newsroom/language/alphabet'
import type { Locale } from '@/newsroom/language/locales'
import type { FilterGroup, FilterOption } from '../shapes'
import type { Counts } from './filterCounts'
import type { Named } from './namedInFilter'

/** Years and months by number, newest year first; kinds by how many; names by the alphabet. */
function order(name: FilterName, locale: Locale): (a: FilterOption, b: FilterOption) => number {
  const compare = compareWords(locale)
  if (name === 'year') return (a, b) => Number(b.value) - Number(a.value)
  if (name === 'month') return (a, b) => Number(a.value) - Number(b.value)
  if (name === 'kind') return (a, b) => b.count - a.count
  return (a, b) => compare(a.name ?? '', b.name ?? '')
}

/**
 * The filters with what each could be. What is set stays a choice, though no item may be left by it: a form that hid
 * it would change the question when it is sent. Months are offered within a year only.
 */
export function filterGroups(
  locale: Locale,
  filter: NewsFilter,
  named: Named[],
  { choices, total }: Counts,
): FilterGroup[] {
  return filterNames.flatMap((name) => {
    const set = filter[name]
    if (name === 'month' && set === undefined && filter.year === undefined) return []
    const chosen = set === undefined ? null : `${set}`
    const options: FilterOption[] = choices
      .filter((choice) => choice.filter === name)
      .map(({ value, name: words, count }) => ({
        value: filterValue(name, value, locale),
        of: value,
        name: words,
        count,
        chosen: value === chosen,
      }))
    if (chosen !== null && !options.some((option) => option.chosen)) {
      const words = named.find((one) => one.filter === name)?.name ?? null
      options.push({
        value: filterValue(name, chosen, locale),
        of: chosen,
        name: words,
        count: total,
        chosen: true,
      })
    }
    return options.length > 0 ? [{ filter: name, options: options.toSorted(order(name, locale)) }] : []
  })
}
