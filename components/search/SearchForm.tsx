import { useTranslations } from 'next-intl'
import { searchPath } from '@/newsroom/addresses/paths'
import type { Locale } from '@/newsroom/language/locales'

interface Props {
  locale: Locale
  /** What was asked before */
  question?: string
}

/** Asks for a word or a name; an ordinary form, whose answer is an ordinary address. */
export function SearchForm({ locale, question = '' }: Props) {
  const t = useTranslations('SearchForm')
  return (
    <search>
      <form className="search-form" action={searchPath(locale)} method="get">
        <label htmlFor="q">{t('label')}</label>
        <div>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={question}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
          />
          <button type="submit">{t('submit')}</button>
        </div>
      </form>
    </search>
  )
}
