import type { Locale } from '@/newsroom/language/locales'
import type { NamedLink } from '@/newsroom/queries/shapes'
import { NameLink } from './NameLink'

/** Names one under the other, each leading to its page. */
export function NameLinks({ links, locale }: { links: NamedLink[]; locale: Locale }) {
  return (
    <ul className="names">
      {links.map((link) => (
        <li className="name" key={link.href ?? link.name.text}>
          <NameLink link={link} locale={locale} />
        </li>
      ))}
    </ul>
  )
}
