import type { GlobalAfterChangeHook } from 'payload'
import { recordPressEvent } from '@/newsroom/publishing/pressEvents'
import { tagsOfChange } from '@/newsroom/publishing/tags'

const announce =
  (collection: 'site' | 'home'): GlobalAfterChangeHook =>
  async ({ doc, req }) => {
    const tags = tagsOfChange({ collection })
    await recordPressEvent(req, { action: 'publish', collection, documentId: null, tags })
    return doc
  }

/** The frame is on every page: a change of it reaches them all. */
export const announceSite = announce('site')

/** What leads is shown by the front pages alone. */
export const announceHome = announce('home')
