import { useTranslations } from 'next-intl'
import type { FilterName } from '@/newsroom/addresses/newsFilter'
import { listPath } from '@/newsroom/addresses/paths'
import { formatNumber } from '@/newsroom/language/numbers'
import type { FilterGroup, NewsListPage } from '@/newsroom/queries/shapes'
import { FilterValue } from './FilterValue'

type Props = { page: Pick<NewsListPage, 'locale' | 'filters'> }

/** What a list of one year or month is called by. */
const inHeading: readonly FilterName[] = ['year', 'month']

/**
 * Narrows the list of news: an ordinary form whose answer is an ordinary address, each choice with what it
 * would leave beside the others. Folded away until something is chosen that the heading of the list does not say.
 */
export function NewsFilters({ page: { locale, filters } }: Props) {
  const t = useTranslations('NewsFilters')
  if (filters.length === 0) return null
  const isSet = filters.some(({ options }) => options.some(({ chosen }) => chosen))
  const isUntold = filters.some(
    ({ filter, options }) => !inHeading.includes(filter) && options.some(({ chosen }) => chosen),
  )
  const list = listPath('news', locale)
  return (
    <search className="filters">
      <details open={isUntold}>
        <summary>{t('title')}</summary>
        <form action={list} method="get">
          {filters.map((group) => (
            <Filter key={group.filter} group={group} locale={locale} />
          ))}
          <p>
            <button type="submit">{t('submit')}</button>
            {isSet && <a href={list}>{t('clear')}</a>}
          </p>
        </form>
      </details>
    </search>
  )
}

function Filter({
  group: { filter, options },
  locale,
}: { group: FilterGroup } & Pick<NewsListPage, 'locale'>) {
  const t = useTranslations('NewsFilters')
  const id = `filter-${filter}`
  return (
    <div>
      <label htmlFor={id}>{t(`filter.${filter}`)}</label>
      <select id={id} name={filter} defaultValue={options.find(({ chosen }) => chosen)?.value ?? ''}>
        <option value="">{t('any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            <FilterValue filter={filter} option={option} locale={locale} /> (
            {formatNumber(option.count, locale)})
          </option>
        ))}
      </select>
    </div>
  )
}
