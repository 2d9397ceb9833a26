import type { CollectionBeforeOperationHook } from 'payload'
import { ValidationError } from 'payload'
import { words } from '../fields/words'

const sentence = words(
  'Keçid artıq işləmir: vaxtı keçib və ya bir dəfə istifadə olunub. Giriş səhifəsində «Parolu unutmusunuz?» keçidindən yenisini istəyin.',
  'This link does not work any more: its time is over, or it was used. Ask for a new one on the login page.',
)

/**
 * Says at the field, and before anything about the password, that a one-time link is spent. Payload says it in
 * English, in a message that fades.
 */
export const linkStillWorks: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { token } = (args as { data?: { token?: unknown } }).data ?? {}
  const account = await req.payload.db.findOne({
    collection: 'users',
    where: {
      resetPasswordToken: { equals: String(token ?? '') },
      resetPasswordExpiration: { greater_than: new Date().toISOString() },
    },
    req,
  })
  if (account) return args
  const errors = [{ path: 'password', message: sentence[req.i18n?.language === 'en' ? 'en' : 'az'] }]
  throw new ValidationError({ collection: 'users', errors }, req.t)
}
