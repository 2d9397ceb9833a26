import type { Endpoint, PayloadRequest } from 'payload'
import { addDataAndFileToRequest, Forbidden, NotFound } from 'payload'
import { reschedule } from '@/newsroom/publishing/releases/reschedule'
import { schedule, unschedule } from '@/newsroom/publishing/releases/schedule'
import { approve, sendBack } from '@/newsroom/publishing/review/decide'
import type { NewsOrder } from '@/newsroom/publishing/review/orders'
import {
  approveAfterwards,
  publishReviewed,
  publishWithoutReview,
} from '@/newsroom/publishing/review/publishReviewed'
import { readStandings } from '@/newsroom/publishing/review/readStanding'
import { needsSecondPerson } from '@/newsroom/publishing/review/secondPerson'
import { submit } from '@/newsroom/publishing/review/submit'
import { significances } from '@/newsroom/publishing/vocabulary'
import type { Role } from '../access/roles'
import { hasRole, staffOf, writers } from '../access/roles'
import { accessTable } from '../access/table'
import { mayWriteLanguage } from '../access/translators'

type Given = Record<string, unknown>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const significanceFrom = ({ significance }: Record<string, unknown>) =>
  significances.find((one) => one === significance)

const order = (
  action: string,
  allowed: readonly Role[],
  perform: (order: NewsOrder, given: Given) => Promise<unknown>,
): Endpoint => ({
  path: `/:id/${action}`,
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, allowed)) throw new Forbidden(req.t)
    const id = documentIn(req)
    await addDataAndFileToRequest(req)
    const given = (req.data ?? {}) as Given
    const version = typeof given.version === 'string' ? given.version : null
    return Response.json(await perform({ req, id, version }, given))
  },
})

/** @throws NotFound for what is no number of a document: the database would not understand it */
function documentIn(req: PayloadRequest): string {
  const id = String(req.routeParams?.id ?? '')
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new NotFound(req.t)
  return id
}

/** A translator says that a translation is ready; what somebody else writes in is theirs to say. */
async function refuseForeignLanguage({ req, id }: NewsOrder): Promise<void> {
  const document = await req.payload.findByID({
    ...{ collection: 'news', id, draft: true, depth: 0, overrideAccess: false, user: req.user, req },
  })
  if (!mayWriteLanguage(req, document.language)) throw new Forbidden(req.t)
}

const publishers = accessTable.news.publish

/** Where an item stands, for the buttons and the panel of the desk. */
const standing: Endpoint = {
  path: '/:id/standing',
  method: 'get',
  handler: async (req) => {
    if (!staffOf(req)) throw new Forbidden(req.t)
    const id = documentIn(req)
    const found = (await readStandings(req, [id])).get(id)
    if (!found) throw new NotFound(req.t)
    return Response.json({ ...found, needsSecond: await needsSecondPerson(req) })
  },
}

/** The way of a news item from a draft to readers, through a second person. */
export const reviewEndpoints: Endpoint[] = [
  standing,
  order('submit', [...writers, 'translator'], async (asked) => {
    await refuseForeignLanguage(asked)
    return submit(asked)
  }),
  order('approve', publishers, approve),
  order('send-back', publishers, (asked, { note }) => sendBack({ ...asked, note: text(note) })),
  order('schedule', publishers, (asked, given) =>
    schedule({
      ...asked,
      at: text(given.at),
      bothLanguages: given.bothLanguages === true,
      significance: significanceFrom(given),
      untranslatedReason: text(given.untranslatedReason),
    }),
  ),
  order('unschedule', publishers, unschedule),
  order('reschedule', publishers, (asked, { day }) => reschedule({ ...asked, day: text(day) })),
  order('publish', publishers, (asked, given) =>
    given.withoutReview === undefined
      ? publishReviewed({
          ...asked,
          significance: significanceFrom(given),
          untranslatedReason: text(given.untranslatedReason),
        })
      : publishWithoutReview({
          ...asked,
          significance: significanceFrom(given),
          untranslatedReason: text(given.untranslatedReason),
          reason: text(given.withoutReview),
        }),
  ),
  order('approve-afterwards', publishers, approveAfterwards),
]
