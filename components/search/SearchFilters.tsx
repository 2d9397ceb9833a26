import { useTranslations } from 'next-intl'
import { searchPath } from '@/newsroom/addresses/paths'
import type { Locale } from '@/newsroom/language/locales'
import { formatNumber } from '@/newsroom/language/numbers'
import type { SearchPage } from '@/newsroom/queries/shapes'
import { FoundKind } from './FoundKind'

type Props = { page: Pick<SearchPage, 'locale' | 'query' | 'filters'> }

/** Narrows a search: an ordinary form, each choice with what it would leave beside the others. */
export function SearchFilters({ page: { locale, query, filters } }: Props) {
  const t = useTranslations('NewsFilters')
  if (filters.length === 0) return null
  const isSet = filters.some(({ options }) => options.some(({ chosen }) => chosen))
  return (
    <search className="filters" aria-label={t('title')}>
      <details open={isSet}>
        <summary>{t('title')}</summary>
        <form action={searchPath(locale)} method="get">
          <input type="hidden" name="q" value={query} />
          {filters.map((group) => (
            <Filter key={group.filter} group={group} locale={locale} />
          ))}
          <p>
            <button type="submit">{t('submit')}</button>
            {isSet && <a href={searchPath(locale, query)}>{t('clear')}</a>}
          </p>
        </form>
      </details>
    </search>
  )
}

interface FilterProps {
  group: SearchPage['filters'][number]
  locale: Locale
}

function Filter({ group: { filter, options }, locale }: FilterProps) {
  const t = useTranslations('NewsFilters')
  const id = `search-${filter}`
  return (
    <div>
      <label htmlFor={id}>{t(`filter.${filter}`)}</label>
      <select id={id} name={filter} defaultValue={options.find(({ chosen }) => chosen)?.value ?? ''}>
        <option value="">{t('any')}</option>
        {options.map(({ value, of, name, count }) => (
          <option key={value} value={value}>
            {filter === 'kind' ? <FoundKind kind={of} /> : (name ?? of)} ({formatNumber(count, locale)})
          </option>
        ))}
      </select>
    </div>
  )
}
