import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, Forbidden } from 'payload'
import { createTranslation } from '@/newsroom/publishing/createTranslation'
import { remove } from '@/newsroom/publishing/remove'
import { takeOfficesAgain } from '@/newsroom/publishing/takeOfficesAgain'
import { unpublish } from '@/newsroom/publishing/unpublish'
import { withdraw } from '@/newsroom/publishing/withdraw'
import { fillFromMemory } from '@/newsroom/translation/news/fillFromMemory'
import { hasRole } from '../access/roles'
import { mayWriteLanguage } from '../access/translators'
import { words } from '../fields/words'
import { checksEndpoint } from './checksEndpoint'
import { importEndpoint } from './importEndpoint'
import { linkEndpoints } from './linkEndpoints'
import { namesInTextEndpoints } from './namesInTextEndpoints'
import { publishingEndpoint } from './publishingEndpoint'
import { reviewEndpoints } from './reviewEndpoints'
import { templateEndpoint } from './templateEndpoint'

const needsReason = words('Səbəbi yazın: oxucular onu görəcək.', 'Give the reason: readers will see it.')

function reasonFrom(req: PayloadRequest, given: Record<string, unknown>): string {
  const reason = typeof given.reason === 'string' ? given.reason.trim() : ''
  if (reason === '') throw new APIError(needsReason[req.i18n?.language === 'en' ? 'en' : 'az'], 400)
  return reason
}

const needsAddress = words(
  'Əvəz edən səhifənin ünvanı bu saytda olmalıdır: /az/…',
  'The page that replaces it must be on this site: /az/…',
)

/** The address of what replaces an item, or null where nothing does. @throws when it is no address of this site */
function addressFrom(req: PayloadRequest, { redirectTo }: Record<string, unknown>): string | null {
  if (redirectTo === undefined || redirectTo === null || redirectTo === '') return null
  if (typeof redirectTo === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(redirectTo)) return redirectTo
  throw new APIError(needsAddress[req.i18n?.language === 'en' ? 'en' : 'az'], 400)
}

const translate: Endpoint = {
  path: '/:id/translate',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id ?? '')
    const source = await req.payload.findByID({
      collection: 'news',
      id,
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    const target = source.language === 'az' ? 'en' : 'az'
    if (!mayWriteLanguage(req, target)) throw new Forbidden(req.t)
    const translation = await createTranslation({ req, source, target })
    if (translation.created) await fillFromMemory({ req, id: translation.id })
    return Response.json(translation, { status: translation.created ? 201 : 200 })
  },
}

const officesAgain: Endpoint = {
  path: '/:id/take-offices-again',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, ['administrator', 'publisher', 'press-officer'])) throw new Forbidden(req.t)
    return Response.json(await takeOfficesAgain({ req, id: String(req.routeParams?.id ?? '') }))
  },
}

/** Everything that can happen to a news item besides its writing. */
export const newsEndpoints: Endpoint[] = [
  ...reviewEndpoints,
  publishingEndpoint('news', 'unpublish', ({ req, id }) => unpublish({ req, collection: 'news', id })),
  publishingEndpoint('news', 'withdraw', ({ req, id, given }) =>
    withdraw({ req, id, reason: reasonFrom(req, given) }),
  ),
  publishingEndpoint('news', 'remove', ({ req, id, given }) =>
    remove({ req, id, reason: reasonFrom(req, given), redirectTo: addressFrom(req, given) }),
  ),
  translate,
  officesAgain,
  checksEndpoint,
  ...namesInTextEndpoints,
  ...linkEndpoints,
  importEndpoint,
  templateEndpoint,
]
