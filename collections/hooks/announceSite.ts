import type { GlobalAfterChangeHook } from 'payload'
import { recordPressEvent } from '@/newsroom/publishing/pressEvents'
import { siteTag } from '@/newsroom/publishing/tags'

/** The frame is on every page: a change of it reaches them all. */
export const announceSite: GlobalAfterChangeHook = async ({ doc, req }) => {
  await recordPressEvent(req, { action: 'publish', collection: 'site', documentId: null, tags: [siteTag] })
  return doc
}
