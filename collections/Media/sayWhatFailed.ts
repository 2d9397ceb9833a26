import type { CollectionAfterErrorHook } from 'payload'
import { refusal } from '../hooks/refusals'

/** What the reader of forms says of one that is no form, as when a file's name holds a NUL. */
const malformed = /^(Malformed part header|Malformed content type|Unexpected end of (form|file))/

/**
 * A request that is cut off or cannot be read fails before our own check; Payload then speaks of multipart
 * limits in English, or answers 500. The editor gets the same sentences as for a file that our check refuses.
 */
export const sayWhatFailed: CollectionAfterErrorHook = ({ error, req, result }) => {
  const say = (status: number, message: string) => ({ status, response: { errors: [{ message }] } })
  if (malformed.test(error.message)) return say(400, refusal(req, 'unreadablePicture'))
  const status = 'status' in error ? error.status : undefined
  const said = result?.errors?.[0]?.message
  if (status !== 413 || said === refusal(req, 'tooManyPixels')) return undefined
  return say(413, refusal(req, 'tooManyBytes'))
}
