import 'server-only'
import { asVisitor, published } from './asVisitor'
import { openPayload } from './openPayload'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a news item with this id has a page now. */
export async function isPublicItem(id: string): Promise<boolean> {
  if (!uuid.test(id)) return false
  const payload = await openPayload()
  const { docs } = await payload.find({
    ...asVisitor,
    collection: 'news',
    locale: 'az', // an id has no language
    where: { and: [{ id: { equals: id } }, published] },
    select: { slug: true },
    limit: 1,
  })
  return docs.length > 0
}
