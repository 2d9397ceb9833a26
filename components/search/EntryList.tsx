import { useTranslations } from 'next-intl'
import { Words } from '@/components/text/Words'
import type { Locale } from '@/newsroom/language/locales'
import type { SearchPage } from '@/newsroom/queries/shapes'

/** Entries of the register whose name was asked for. */
export function EntryList({ entries, locale }: { entries: SearchPage['entries']; locale: Locale }) {
  const t = useTranslations('EntryList')
  return (
    <ul className="grid">
      {entries.map(({ kind, name, href, note }) => (
        <li key={href}>
          <p className="facts">
            <span className="kind">{t(`kind.${kind}`)}</span>
          </p>
          <p className="name">
            <a href={href}>
              <Words words={name} locale={locale} />
            </a>
          </p>
          {note && (
            <p className="office">
              <Words words={note} locale={locale} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
