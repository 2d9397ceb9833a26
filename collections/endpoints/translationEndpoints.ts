import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, addDataAndFileToRequest, Forbidden, NotFound } from 'payload'
import { z } from 'zod'
import { otherLocale } from '@/newsroom/language/locales'
import type { Desk } from '@/newsroom/translation/desk'
import { segmentOrigins } from '@/newsroom/translation/desk'
import { fillFromMemory } from '@/newsroom/translation/news/fillFromMemory'
import { setMode } from '@/newsroom/translation/news/setMode'
import { isFact, settleFact } from '@/newsroom/translation/news/settleFact'
import { switchSource } from '@/newsroom/translation/news/switchSource'
import { confirmSegment, rejectSegment, reviewSegments } from '@/newsroom/translation/pair/judge'
import { readDesk } from '@/newsroom/translation/pair/readDesk'
import { saveSegment } from '@/newsroom/translation/pair/saveSegment'
import { readHistory } from '@/newsroom/translation/pair/stored'
import { countsOf } from '@/newsroom/translation/states/counts'
import { words } from '../fields/words'
import type { TranslationTarget } from './translationTarget'
import { translationTarget } from './translationTarget'

const key = z.string().min(1).max(200)
const token = z.string().max(80)

const given = {
  save: z.object({
    key,
    token,
    translation: z.string().max(20_000),
    was: z.string().max(20_000).nullable().default(null),
    origin: z.enum(segmentOrigins).default('typed'),
  }),
  confirm: z.object({ key, token }),
  review: z.object({ keys: z.array(key).min(1).max(2000) }),
  reject: z.object({ key, note: z.string().max(2000).default('') }),
  facts: z.object({ fact: z.string().max(40), choice: z.enum(['take', 'keep']) }),
  mode: z.object({ mode: z.enum(['independent', 'translated', 'source']) }),
}

const misunderstood = words(
  'Sorğu anlaşılmadı: bir hissə çatışmır və ya çox uzundur.',
  'This order is not understood: a part of it is missing or too long.',
)

/** The translation of the address. Of a register entry the language is said besides. @throws NotFound, Forbidden */
const addressed = (req: PayloadRequest, asked: unknown): Promise<TranslationTarget> =>
  translationTarget(req, { collection: req.routeParams?.collection, id: req.routeParams?.id }, asked)

type Order = TranslationTarget & { req: PayloadRequest }

/** An order about a translation; `needs` says what the person must be allowed to do. */
const order = <Given>(
  path: string,
  needs: keyof Desk['may'],
  shape: z.ZodType<Given>,
  perform: (order: Order, given: Given) => Promise<unknown>,
): Endpoint => ({
  path: `/translation/:collection/:id${path}`,
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const found = await addressed(req, req.data?.language ?? req.query.language)
    if (!found.may[needs]) throw new Forbidden(req.t)
    const said = shape.safeParse(req.data ?? {})
    if (!said.success) throw new APIError(misunderstood[req.i18n?.language === 'en' ? 'en' : 'az'], 400)
    return Response.json(await perform({ req, ...found }, said.data))
  },
})

/** The segments as they stand after an order, with the counts of their document. */
const answers = async ({ req, target, may }: Order, keys: string[]) => {
  const read = await readDesk(req, target, may)
  const segments = read.segments.filter((one) => keys.includes(one.key))
  return { segments, segment: segments[0], counts: countsOf(read) }
}

const desk: Endpoint = {
  path: '/translation/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const { target, may } = await addressed(req, req.query.language)
    return Response.json(await readDesk(req, target, may))
  },
}

const history: Endpoint = {
  path: '/translation/:collection/:id/segments/history',
  method: 'get',
  handler: async (req) => {
    const { target } = await addressed(req, req.query.language)
    return Response.json({ entries: await readHistory(req, target, String(req.query.key ?? '')) })
  },
}

/** The translation desk: what there is to translate, and every way to write, confirm and judge it. */
export const translationEndpoints: Endpoint[] = [
  desk,
  history,
  order('/segments', 'write', given.save, ({ req, target }, said) => saveSegment({ req, target, ...said })),
  order('/segments/confirm', 'write', given.confirm, async (asked, said) => {
    await confirmSegment({ ...asked, ...said })
    return answers(asked, [said.key])
  }),
  order('/segments/review', 'review', given.review, async (asked, { keys }) => {
    await reviewSegments({ ...asked, keys })
    return answers(asked, keys)
  }),
  order('/segments/reject', 'review', given.reject, async (asked, said) => {
    await rejectSegment({ ...asked, ...said })
    return answers(asked, [said.key])
  }),
  order('/facts', 'takeFacts', given.facts, async ({ req, target, may }, { fact, choice }) => {
    if (fact !== 'all' && !isFact(fact)) throw new NotFound(req.t)
    // To decline what the source says is a decision about facts: a writer's.
    if (choice === 'keep' && !may.review) throw new Forbidden(req.t)
    await settleFact({ req, id: target.id, fact, choice })
    return readDesk(req, target, may)
  }),
  order('/fill', 'write', z.object({}), async ({ req, target, may }) => {
    if (target.collection !== 'news') throw new NotFound(req.t)
    const { filled } = await fillFromMemory({ req, id: target.id })
    return { filled, desk: await readDesk(req, target, may) }
  }),
  order('/mode', 'review', given.mode, async ({ req, target, may }, { mode }) => {
    if (target.collection !== 'news') throw new NotFound(req.t)
    if (mode !== 'source') {
      await setMode({ req, id: target.id, mode })
      return readDesk(req, target, may)
    }
    const { id } = await switchSource({ req, id: target.id })
    return readDesk(req, { ...target, id, language: otherLocale(target.language) }, may)
  }),
]
