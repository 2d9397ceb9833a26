import type { GlobalAfterChangeHook } from 'payload'
import { recordPressEvent } from '@/newsroom/publishing/pressEvents'
import { homeTag, siteTag } from '@/newsroom/publishing/tags'

const announce =
  (collection: string, tag: string): GlobalAfterChangeHook =>
  async ({ doc, req }) => {
    await recordPressEvent(req, { action: 'publish', collection, documentId: null, tags: [tag] })
    return doc
  }

/** The frame is on every page: a change of it reaches them all. */
export const announceSite = announce('site', siteTag)

/** What leads is shown by the front pages alone. */
export const announceHome = announce('home', homeTag)
