import { useTranslations } from 'next-intl'
import { Moment } from '@/components/text/Moment'
import { SoftTitle } from '@/components/text/SoftTitle'
import type { NewsCard, NewsPage } from '@/newsroom/queries/shapes'

type Props = { page: Pick<NewsPage, 'locale' | 'earlier' | 'later'> }

/** To the items published right before and right after one, by their headlines. */
export function Neighbours({ page: { locale, earlier, later } }: Props) {
  const t = useTranslations('Neighbours')
  if (!earlier && !later) return null
  return (
    <nav className="wrap neighbours" aria-label={t('label')}>
      {earlier && <Neighbour card={earlier} locale={locale} side="earlier" />}
      {later && <Neighbour card={later} locale={locale} side="later" />}
    </nav>
  )
}

interface NeighbourProps extends Pick<NewsPage, 'locale'> {
  card: NewsCard
  side: 'earlier' | 'later'
}

function Neighbour({ card, locale, side }: NeighbourProps) {
  const t = useTranslations('Neighbours')
  return (
    <p className={side}>
      <span className="minor">
        {t(`side.${side}`)}, <Moment at={card.publishedAt} locale={locale} />
      </span>{' '}
      <a href={card.href} rel={side === 'earlier' ? 'prev' : 'next'}>
        <SoftTitle words={{ text: card.title, lang: locale }} />
      </a>
    </p>
  )
}
