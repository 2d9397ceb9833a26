import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import type { Words } from '../fields/words'
import { words } from '../fields/words'

type Data = Record<string, unknown>

/** Set by an importer of what exists already: nobody is there to say whose picture it is. */
export const rightsUnknown = { rightsUnknown: true } as const

const missing = {
  credit: words(
    'Şəkli kimin çəkdiyini və ya kimə məxsus olduğunu yazın.',
    'Say who made the picture, or to whom it belongs.',
  ),
  licence: words(
    'Şəkildən hansı əsasla istifadə etdiyimizi yazın, məsələn: DMX-nin öz şəkli, CC BY 4.0.',
    'Say by what right we use the picture, for example: own picture, CC BY 4.0.',
  ),
} satisfies Record<string, Words>
const rights = Object.keys(missing) as (keyof typeof missing)[]

const isBlank = (value: unknown) => typeof value !== 'string' || value.trim() === ''

/**
 * Whoever brings a picture says whose it is and by what right we show it. Not asked of programs (sample content,
 * archives); a picture that came without stays as it is until somebody adds it, and nobody takes it away again.
 */
export const askForRights: CollectionBeforeValidateHook = ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const type = data?.mimeType ?? originalDoc?.mimeType
  if (!data || !req.user || context.rightsUnknown || !String(type).startsWith('image/')) return data
  const before = (originalDoc ?? {}) as Data
  const lacking = rights.filter((right) =>
    operation === 'create'
      ? isBlank(data[right])
      : right in data && isBlank(data[right]) && !isBlank(before[right]),
  )
  if (lacking.length > 0) refuse(req, lacking)
  return data
}

function refuse(req: PayloadRequest, lacking: (keyof typeof missing)[]): never {
  const language = req.i18n.language === 'en' ? 'en' : 'az'
  const errors = lacking.map((path) => ({ path, message: missing[path][language] }))
  throw new ValidationError({ collection: 'media', errors, req }, req.t)
}
