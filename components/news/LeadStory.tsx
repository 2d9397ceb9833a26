import { Picture } from '@/components/pictures/Picture'
import { Weave } from '@/components/pictures/Weave'
import { Moment } from '@/components/text/Moment'
import { SoftTitle } from '@/components/text/SoftTitle'
import { unbroken } from '@/components/text/unbroken'
import type { Locale } from '@/newsroom/language/locales'
import type { NewsCard } from '@/newsroom/queries/shapes'
import { NewsKindName } from './NewsKindName'

/** The item that leads the home page, with its picture, or a pattern woven from its id where it has none. */
export function LeadStory({ card, locale }: { card: NewsCard; locale: Locale }) {
  return (
    <article className="lead-story">
      <div className="words">
        <p className="facts">
          <span className="kind">
            <NewsKindName kind={card.kind} />
          </span>{' '}
          <Moment at={card.publishedAt} locale={locale} />
        </p>
        <h2>
          <a href={card.href}>
            <SoftTitle words={{ text: card.title, lang: locale }} />
          </a>
        </h2>
        <p className="summary">{unbroken(card.summary)}</p>
      </div>
      {card.picture ? (
        <Picture picture={card.picture} sizes="(min-width: 64rem) 32rem, 100vw" first />
      ) : (
        <Weave seed={card.id} />
      )}
    </article>
  )
}
