import { itemPath } from '@/newsroom/addresses/paths'
import { picture } from '../pictures/picture'
import type { Register } from '../register/openRegister'
import type { NewsCard } from '../shapes'
import type { StoredNewsCard } from '../stored'

/** An item as lists show it. */
export function newsCard(item: StoredNewsCard, register: Pick<Register, 'locale' | 'media'>): NewsCard {
  const { id, kind, title, slug, summary, publishedAt, leadImage } = item
  return {
    id,
    kind,
    title,
    href: itemPath('news', register.locale, slug),
    publishedAt,
    summary,
    picture: leadImage?.image ? picture(register.media.get(leadImage.image), 'card', leadImage) : null,
  }
}
