import { Words } from '@/components/text/Words'
import type { Locale } from '@/newsroom/language/locales'
import type { Picture as Shown } from '@/newsroom/queries/shapes'
import { Picture } from './Picture'

interface Props {
  portrait: Shown | null
  initials: string
  /** In which the name is shown, and so its initials */
  lang: Locale
  /** Of the page */
  locale: Locale
  /** Beside a headline rather than in a list */
  large?: boolean
}

/** A face, or initials on a tint; never an invented face. In a list, beside the name, it has nothing to add and is silent. */
export function Portrait({ portrait, initials, lang, locale, large = false }: Props) {
  const size = large ? 'portrait large' : 'portrait'
  return portrait ? (
    <span className={size}>
      <Picture picture={large ? portrait : { ...portrait, alt: '' }} sizes={large ? '10rem' : '3rem'} />
    </span>
  ) : (
    <span className={size} aria-hidden="true">
      <Words words={{ text: initials, lang }} locale={locale} />
    </span>
  )
}
