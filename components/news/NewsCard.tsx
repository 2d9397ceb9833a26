import { Picture } from '@/components/pictures/Picture'
import type { Level } from '@/components/text/Heading'
import { Heading } from '@/components/text/Heading'
import { Moment } from '@/components/text/Moment'
import { SoftTitle } from '@/components/text/SoftTitle'
import { unbroken } from '@/components/text/unbroken'
import type { Locale } from '@/newsroom/language/locales'
import type { NewsCard as Card } from '@/newsroom/queries/shapes'
import { NewsKindName } from './NewsKindName'

interface Props {
  card: Card
  locale: Locale
  level?: Level
  /** Without the summary, where the list only leads on */
  brief?: boolean
}

/** An item in a list: when, what kind, what it is about. The headline alone is the link. */
export function NewsCard({ card, locale, level = 2, brief = false }: Props) {
  return (
    <article className="news-card">
      <p className="facts">
        <Moment at={card.publishedAt} locale={locale} />{' '}
        <span className="kind">
          <NewsKindName kind={card.kind} />
        </span>
      </p>
      <div className="words">
        <Heading level={level}>
          <a href={card.href}>
            <SoftTitle words={{ text: card.title, lang: locale }} />
          </a>
        </Heading>
        {!brief && <p>{unbroken(card.summary)}</p>}
      </div>
      {card.picture && <Picture picture={{ ...card.picture, alt: '' }} sizes="10rem" />}
    </article>
  )
}
