import type { SearchFilter } from '@/newsroom/addresses/searchFilter'
import { searchFilterNames, searchFilterValue } from '@/newsroom/addresses/searchFilter'
import { compareWords } from '@/newsroom/language/alphabet'
import type { Locale } from '@/newsroom/language/locales'
import type { FilterOption, SearchFilterGroup } from '../shapes'
import type { Answer } from './answer'

/** Of people and organisations that answers name, so many are offered: those that most of them name. */
const mostOptions = 100

/** The filters of a search with what each could be; what is set stays a choice, though nothing may be left by it. */
export function searchGroups(
  locale: Locale,
  filter: SearchFilter,
  { choices, named, total }: Pick<Answer, 'choices' | 'named' | 'total'>,
): SearchFilterGroup[] {
  const compare = compareWords(locale)
  return searchFilterNames.flatMap((name) => {
    const chosen = filter[name] === undefined ? null : `${filter[name]}`
    const options: FilterOption[] = choices
      .filter((choice) => choice.filter === name)
      .toSorted((a, b) => b.count - a.count)
      .slice(0, mostOptions)
      .map(({ value, name: words, count }) => ({
        value: searchFilterValue(name, value, locale),
        of: value,
        name: words,
        count,
        chosen: value === chosen,
      }))
    if (chosen !== null && !options.some((option) => option.chosen))
      options.push({
        value: searchFilterValue(name, chosen, locale),
        of: chosen,
        name: named.find((one) => one.filter === name)?.name ?? null,
        count: total,
        chosen: true,
      })
    const byName = (a: FilterOption, b: FilterOption) => compare(a.name ?? '', b.name ?? '')
    const byYear = (a: FilterOption, b: FilterOption) => Number(b.of) - Number(a.of)
    const order = name === 'year' ? byYear : name === 'kind' ? undefined : byName
    return options.length > 0 ? [{ filter: name, options: order ? options.toSorted(order) : options }] : []
  })
}
