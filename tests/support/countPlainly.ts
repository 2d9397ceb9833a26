import type { FilterName, NewsFilter } from '@/newsroom/addresses/newsFilter'
import { filterNames } from '@/newsroom/addresses/newsFilter'
import type { ManyItem, ManyNews } from './manyNews'

/** Whether an item meets one filter, by what it was made of and no SQL. */
function meets(item: ManyItem, name: FilterName, filter: NewsFilter, many: ManyNews): boolean {
  const value = filter[name]
  if (value === undefined) return true
  if (name === 'kind' || name === 'year' || name === 'month') return item[name] === value
  const id = many.entries[name].get(`${value}`)
  return id !== undefined && item[name].includes(id)
}

/** The items of a list, newest first, and what each choice would leave: counted plainly in memory. */
export function countPlainly(many: ManyNews, language: 'az' | 'en', filter: NewsFilter) {
  const current = many.items.filter((item) => item.isCurrent && item.language === language)
  const all = (item: ManyItem, but?: FilterName) =>
    filterNames.every((name) => name === but || meets(item, name, filter, many))
  const choices = new Map<string, number>()
  for (const name of filterNames) {
    const slugs = name in many.entries ? many.entries[name as keyof ManyNews['entries']] : new Map()
    for (const item of current.filter((one) => all(one, name))) {
      const values =
        name === 'kind' || name === 'year' || name === 'month'
          ? [`${item[name]}`]
          : [...slugs].filter(([, id]) => item[name].includes(id)).map(([slug]) => slug)
      for (const value of values) choices.set(`${name} ${value}`, (choices.get(`${name} ${value}`) ?? 0) + 1)
    }
  }
  const items = current
    .filter((item) => all(item))
    .sort((a, b) =>
      a.publishedAt === b.publishedAt ? (a.id < b.id ? 1 : -1) : a.publishedAt < b.publishedAt ? 1 : -1,
    )
  return { ids: items.map(({ id }) => id), choices }
}
