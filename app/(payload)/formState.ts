import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { after } from 'next/server'
import { z } from 'zod'
import { publishableCollections } from '@/newsroom/publishing/publishable'
import { dropLateLock } from '@/newsroom/publishing/versions/lateLock'

/** A form that asks for its lock, of a document that was read in a version. */
const telling = z.object({
  collection: z.enum(publishableCollections),
  id: z.uuid(),
  base: z.uuid(),
  returnLockStatus: z.literal(true),
})

/** What a form gets for telling of a change: Payload's answer, without a lock for words that are saved already. */
export const formState: typeof buildFormStateHandler = async (args) => {
  const answer = await buildFormStateHandler(args)
  const { id, collectionSlug: collection, formState: told, req, returnLockStatus } = args
  const form = telling.safeParse({ collection, id, base: told?.base?.value, returnLockStatus })
  // Nobody who writes waits for it: it may have to wait for a save.
  if (form.success) after(() => dropLateLock(req, form.data))
  return answer
}
