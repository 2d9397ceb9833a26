import type { Locale } from '@/newsroom/language/locales'
import type { NamedLink } from '@/newsroom/queries/shapes'
import { Words } from './Words'

/** A name that leads to its page where it has one. */
export function NameLink({ link, locale }: { link: NamedLink; locale: Locale }) {
  const words = <Words words={link.name} locale={locale} />
  return link.href ? <a href={link.href}>{words}</a> : words
}
