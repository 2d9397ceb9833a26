import 'server-only'
import type { SelectType, Where } from 'payload'
import type { Locale } from '@/newsroom/language/locales'
import { asVisitor, currentNews } from '../asVisitor'
import { openPayload } from '../openPayload'
import type { StoredNewsCard } from '../stored'

export const cardFields = {
  kind: true,
  title: true,
  slug: true,
  summary: true,
  publishedAt: true,
  correctedAt: true,
  leadImage: true,
} as const

/** News of a language for lists, newest first; `more` selects what else is needed of each. */
export async function readCards<Stored extends StoredNewsCard = StoredNewsCard>(
  locale: Locale,
  where: Where[],
  more: { select?: SelectType; limit?: number } = {},
): Promise<Stored[]> {
  const payload = await openPayload()
  const { docs } = await payload.find({
    ...asVisitor,
    collection: 'news',
    locale,
    where: { and: [...where, ...currentNews(locale)] },
    select: { ...cardFields, ...more.select },
    sort: '-publishedAt',
    limit: more.limit,
  })
  return docs as unknown as Stored[]
}
