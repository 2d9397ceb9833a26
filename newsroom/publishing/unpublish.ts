import { citingItems } from './citingItems'
import type { PublishOrder } from './publish'
import { PublishingRefused } from './refused'
import { takeDown } from './takeDown'
import { inTransaction } from './transaction'

/**
 * Makes a document a draft again; its address answers 404. A news item always may; an entry of the register
 * that public items name is refused, with the list of them.
 */
export const unpublish = ({ req, collection, id }: PublishOrder): Promise<{ id: string }> =>
  inTransaction(req, async () => {
    const citing = await citingItems(req, collection, id)
    if (citing.length > 0) {
      const titles = citing.map((title) => `«${title}»`).join(', ')
      const message = {
        az: `Dərc olunmuş materiallarda adı çəkilir: ${titles}.`,
        en: `It is named in what is public: ${titles}.`,
      }
      throw new PublishingRefused(req, [{ field: '_status', code: 'cited', message }])
    }
    await takeDown(req, 'unpublish', collection, id, collection === 'news' ? { state: 'draft' } : {})
    return { id }
  })
