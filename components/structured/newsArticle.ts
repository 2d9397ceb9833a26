import type { NewsArticle } from 'schema-dts'
import { absolute } from '@/newsroom/addresses/paths'
import { isoWithOffset } from '@/newsroom/language/dates'
import type { NewsPage, SiteFrame } from '@/newsroom/queries/shapes'
import { agencyId } from './agency'
import { documentNamed } from './document'
import { eventNamed } from './event'
import { partner } from './organisation'
import { speaker } from './person'
import { idOf, imageOf } from './place'
import { projectNamed } from './project'
import { topicNamed } from './topic'

/** An item, with everybody and everything it names. Its dates are those that the page shows (quality B8.5). */
export function newsArticle(frame: SiteFrame, page: NewsPage): NewsArticle {
  const address = absolute(frame.siteUrl, page.path)
  const image = imageOf(frame, page.picture)
  const mentions = [
    ...page.speakers.map((one) => speaker(frame, one)),
    ...page.partners.map((one) => partner(frame, one)),
    ...page.projects.map((one) => projectNamed(frame, one)),
    ...page.documents.map((one) => documentNamed(frame, one)),
  ]
  const about = [
    ...(page.event ? [eventNamed(frame, page.event)] : []),
    ...page.topics.map((one) => topicNamed(frame, one)),
  ]
  return {
    '@type': 'NewsArticle',
    '@id': idOf(frame, page.path, 'article'),
    headline: page.title,
    description: page.summary,
    inLanguage: page.locale,
    url: address,
    mainEntityOfPage: address,
    isAccessibleForFree: true,
    datePublished: isoWithOffset(page.publishedAt),
    ...(page.updatedAt ? { dateModified: isoWithOffset(page.updatedAt) } : {}),
    ...(page.originalDate ? { dateCreated: isoWithOffset(page.originalDate) } : {}),
    // With its name, which reader modes and Google look for here and not behind the id.
    author: {
      '@type': 'GovernmentOrganization',
      '@id': agencyId(frame),
      name: frame.agency,
      url: frame.siteUrl,
    },
    publisher: { '@id': agencyId(frame) },
    ...(image ? { image } : {}),
    ...(about.length > 0 ? { about } : {}),
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(page.other.href
      ? {
          workTranslation: {
            '@type': 'NewsArticle',
            '@id': idOf(frame, page.other.href, 'article'),
            inLanguage: page.other.locale,
            url: absolute(frame.siteUrl, page.other.href),
          },
        }
      : {}),
    ...(page.changeNotes.length > 0
      ? {
          correction: page.changeNotes.map(({ date, note }) => ({
            '@type': 'CorrectionComment' as const,
            text: note,
            datePublished: isoWithOffset(date),
          })),
        }
      : {}),
  }
}
