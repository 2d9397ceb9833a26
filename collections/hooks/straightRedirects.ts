import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'
import { legacyPath } from '@/newsroom/publishing/legacyAddress'
import { recordPressEvent } from '@/newsroom/publishing/pressEvents'
import { tagsOfChange } from '@/newsroom/publishing/tags'
import type { Redirect } from '@/payload-types'
import { refusal } from './refusals'

/** A redirect typed by hand leads straight to where its target leads, and never back to itself. */
export const leadStraight: CollectionBeforeChangeHook<Redirect> = async ({ data, req }) => {
  // Spelled as it is asked for; what cannot be, the rule of the field has refused
  const from = legacyPath(data.from) ?? data.from
  if (data.kind === 'gone' || !data.to) return { ...data, from }
  const onward = await req.payload.find({
    collection: 'redirects',
    where: { from: { equals: data.to }, kind: { equals: 'moved' } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // asks where the address leads
    req,
  })
  const to = onward.docs[0]?.to ?? data.to
  if (to === from) throw new APIError(refusal(req, 'loop'), 400)
  return { ...data, from, to }
}

/** A redirect is public as soon as it is saved, and so is its end. */
const announce = (req: PayloadRequest, id: string, addresses: (string | undefined)[]) =>
  recordPressEvent(req, {
    action: 'publish',
    collection: 'redirects',
    documentId: id,
    tags: tagsOfChange({ collection: 'redirects', addresses }),
  })

export const announceRedirect: CollectionAfterChangeHook<Redirect> = async ({ doc, previousDoc, req }) => {
  await announce(req, doc.id, [doc.from, previousDoc?.from])
  return doc
}

export const announceEndOfRedirect: CollectionAfterDeleteHook<Redirect> = ({ doc, req }) =>
  announce(req, doc.id, [doc.from])
