import 'server-only'
import { documentTag } from '../publishing/tags'
import { asVisitor, published } from './asVisitor'
import { openPayload } from './openPayload'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What changes whether a news item with this id has a page (tags), or null when it has none now. */
export async function publicItem(id: string): Promise<{ tags: string[] } | null> {
  if (!uuid.test(id)) return null
  const payload = await openPayload()
  const { docs } = await payload.find({
    ...asVisitor,
    collection: 'news',
    locale: 'az', // an id has no language
    where: { and: [{ id: { equals: id } }, published] },
    select: { slug: true },
    limit: 1,
  })
  return docs.length > 0 ? { tags: [documentTag('news', id)] } : null
}
