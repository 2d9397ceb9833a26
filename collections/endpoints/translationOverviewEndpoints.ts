import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, addDataAndFileToRequest, Forbidden, NotFound } from 'payload'
import { z } from 'zod'
import type { Locale } from '@/newsroom/language/locales'
import { locales } from '@/newsroom/language/locales'
import { publishableCollections } from '@/newsroom/publishing/publishable'
import { assign, assigneesOf } from '@/newsroom/translation/overview/assign'
import { exportOverview } from '@/newsroom/translation/overview/exportOverview'
import { overviewFilters, overviewSorts } from '@/newsroom/translation/overview/overviewItem'
import type { OverviewAsked } from '@/newsroom/translation/overview/readOverview'
import { nothingToTell, readOverview } from '@/newsroom/translation/overview/readOverview'
import { hasRole, staffOf, writers } from '../access/roles'
import { accessTable } from '../access/table'
import { words } from '../fields/words'

const asked = z.object({
  language: z.enum(locales).optional().catch(undefined),
  filter: z.enum(overviewFilters).catch('open'),
  sort: z.enum(overviewSorts).catch('due'),
  collection: z.enum(publishableCollections).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/** A translator sees items in the languages given to them, everybody else of the staff all. */
function languagesOf(req: PayloadRequest, only: Locale | undefined): Locale[] {
  const staff = staffOf(req)
  const own = staff?.role === 'translator' ? (staff.languages ?? []) : locales
  return own.filter((one) => only === undefined || one === only)
}

function askedOf(req: PayloadRequest): OverviewAsked {
  if (!hasRole(req, accessTable.news.read)) throw new Forbidden(req.t)
  const { language, ...rest } = asked.parse(req.query ?? {})
  return { ...rest, languages: languagesOf(req, language) }
}

/** `GET /translation/overview?language&filter&collection&sort&page`: how every translation stands. */
const overview: Endpoint = {
  path: '/translation/overview',
  method: 'get',
  handler: async (req) => {
    const question = askedOf(req)
    return Response.json(question.languages.length > 0 ? await readOverview(req, question) : nothingToTell)
  },
}

/** `GET /translation/overview.csv`: the same list, whole. */
const file: Endpoint = {
  path: '/translation/overview.csv',
  method: 'get',
  handler: async (req) => {
    const question = askedOf(req)
    if (question.languages.length === 0) throw new Forbidden(req.t)
    const siteUrl = String(req.payload.config.custom?.siteUrl ?? '')
    return new Response(exportOverview(req, question, siteUrl), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="translations-${question.filter}.csv"`,
        'Cache-Control': 'no-store',
      },
    })
  },
}

const noLanguage = words(
  'Hansı dilə tərcümə olunduğunu göstərin: az və ya en.',
  'Say into which language: az or en.',
)

/** `GET /translation/assignees?language=en`: to whom a translation into a language can be given. */
const assignees: Endpoint = {
  path: '/translation/assignees',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, writers)) throw new Forbidden(req.t)
    return Response.json({ people: await assigneesOf(req, languageFrom(req, req.query?.language)) })
  },
}

function languageFrom(req: PayloadRequest, given: unknown): Locale {
  const language = z.enum(locales).safeParse(given)
  if (!language.success) throw new APIError(noLanguage[req.i18n?.language === 'en' ? 'en' : 'az'], 400)
  return language.data
}

const noPerson = words('Kimə tapşırıldığını göstərin; heç kimə: null.', 'Say to whom; null for nobody.')

/** `POST /translation/{collection}/{id}/assign { language, assignee }`: gives a translation to somebody, or takes it. */
const giveTo: Endpoint = {
  path: '/translation/:collection/:id/assign',
  method: 'post',
  handler: async (req) => {
    const collection = publishableCollections.find((one) => one === req.routeParams?.collection)
    const id = z.uuid().safeParse(req.routeParams?.id)
    if (!collection || !id.success) throw new NotFound(req.t)
    if (!hasRole(req, accessTable[collection].update)) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    const language = languageFrom(req, req.data?.language)
    if (!languagesOf(req, language).includes(language)) throw new Forbidden(req.t)
    const assignee = z.uuid().nullable().safeParse(req.data?.assignee)
    if (!assignee.success) throw new APIError(noPerson[req.i18n?.language === 'en' ? 'en' : 'az'], 400)
    const order = { collection, id: id.data, language, assignee: assignee.data }
    return Response.json(await assign({ req, ...order, mayGive: hasRole(req, writers) }))
  },
}

/** The list of all translations, and who has which. */
export const translationOverviewEndpoints: Endpoint[] = [overview, file, assignees, giveTo]
