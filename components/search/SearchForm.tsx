import { useTranslations } from 'next-intl'
import { searchPath } from '@/newsroom/addresses/paths'
import { searchAddress } from '@/newsroom/addresses/searchFilter'
import type { Locale } from '@/newsroom/language/locales'

interface Props {
  locale: Locale
  /** What was asked before */
  question?: string
  /** Ties the label to the field; two forms on one page need two */
  id?: string
}

/** Asks for a word or a name; an ordinary form, whose answer is an ordinary address. */
export function SearchForm({ locale, question = '', id = 'q' }: Props) {
  const t = useTranslations('SearchForm')
  return (
    <search>
      <form className="search-form" action={searchPath(locale)} method="get">
        <label htmlFor={id}>{t('label')}</label>
        <div>
          <span className="asking">
            <input
              id={id}
              name="q"
              type="search"
              defaultValue={question}
              maxLength={200}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              enterKeyHint="search"
              data-suggest={searchAddress(locale, '', { file: 'suggest.json' })}
            />
          </span>
          <button type="submit">{t('submit')}</button>
        </div>
      </form>
      <script type="module" src="/enhance/suggest.js" />
    </search>
  )
}
