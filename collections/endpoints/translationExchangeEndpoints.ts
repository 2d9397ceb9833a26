import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, addDataAndFileToRequest, Forbidden, NotFound } from 'payload'
import type { Locale } from '@/newsroom/language/locales'
import type { Desk } from '@/newsroom/translation/desk'
import { applyImport } from '@/newsroom/translation/exchange/applyImport'
import { exportDesks, haveOneDirection } from '@/newsroom/translation/exchange/exportDesks'
import { planImport } from '@/newsroom/translation/exchange/planImport'
import { largestExchange, readExchange } from '@/newsroom/translation/exchange/readExchange'
import { RefusedExchange } from '@/newsroom/translation/exchange/refusal'
import { reportOf } from '@/newsroom/translation/exchange/report'
import type { ExchangeFile } from '@/newsroom/translation/exchange/unit'
import { documentOf, exchangeFormats } from '@/newsroom/translation/exchange/unit'
import { readDesk } from '@/newsroom/translation/pair/readDesk'
import { staffOf } from '../access/roles'
import { words } from '../fields/words'
import { translationTarget } from './translationTarget'

/** So many documents go into one file; what is more is more than anybody translates in one go. */
const mostDocuments = 100
/** What a form with a file weighs besides the file. */
const roomForForm = 64 * 1024

const sentences = {
  format: words('Faylın növünü seçin: xliff və ya po.', 'Choose the kind of file: xliff or po.'),
  ids: words('1–100 sənəd seçin.', 'Choose 1 to 100 documents.'),
  directions: words(
    'Bir faylda yalnız bir istiqamət ola bilər: eyni dilə tərcümə olunan sənədləri seçin.',
    'A file holds one direction: choose documents that are translated into the same language.',
  ),
  nothing: words(
    'Tərcümə olunası mətn yoxdur: sənəd müstəqildir və ya mənbədə söz yoxdur.',
    'There is nothing to translate: the document is independent, or its source has no words.',
  ),
}

const languageOf = (req: PayloadRequest): Locale => (req.i18n?.language === 'en' ? 'en' : 'az')
const refused = (req: PayloadRequest, why: keyof typeof sentences, status = 422) =>
  new APIError(sentences[why][languageOf(req)], status, { code: why }, true)

/** The desk of `<collection>/<document>`. @throws NotFound, Forbidden */
async function deskOf(req: PayloadRequest, document: string, language: unknown): Promise<Desk> {
  const [collection, id] = document.split('/')
  const { target, may } = await translationTarget(req, { collection, id }, language)
  return readDesk(req, target, may)
}

function idsIn({ query }: PayloadRequest): string[] {
  const collection = typeof query.collection === 'string' ? query.collection : 'news'
  const named = String(query.ids ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
  return [...new Set(named.map((id) => (id.includes('/') ? id : `${collection}/${id}`)))]
}

/**
 * `GET /translation/export?format=xliff&ids=news/…,people/…&language=en`: documents as a file for a translator. An id
 * that names no collection is of `collection=`, or of news.
 */
const exported: Endpoint = {
  path: '/translation/export',
  method: 'get',
  handler: async (req) => {
    if (!staffOf(req)) throw new Forbidden(req.t)
    const format = exchangeFormats.find((one) => one === req.query.format)
    if (!format) throw refused(req, 'format', 400)
    const ids = idsIn(req)
    if (ids.length === 0 || ids.length > mostDocuments) throw refused(req, 'ids', 400)
    const desks: Desk[] = []
    for (const id of ids) desks.push(await deskOf(req, id, req.query.language))
    if (desks.some(({ may }) => !may.write)) throw new Forbidden(req.t)
    if (desks.every(({ segments }) => segments.length === 0)) throw refused(req, 'nothing')
    if (!haveOneDirection(desks)) throw refused(req, 'directions')
    const { name, type, body } = exportDesks(desks, format, new Date())
    return new Response(body, {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
}

const refusalOf = (req: PayloadRequest, { why, line, sentence }: RefusedExchange) =>
  new APIError(sentence[languageOf(req)], why === 'too-large' ? 413 : 422, { code: why, line }, true)

function read(req: PayloadRequest, bytes: Uint8Array): ExchangeFile {
  try {
    return readExchange(bytes)
  } catch (error) {
    throw error instanceof RefusedExchange ? refusalOf(req, error) : error
  }
}

/** The documents that a file names and this person may read; of the others nothing is told but that they are unknown. */
async function desksOf(req: PayloadRequest, file: ExchangeFile, language: unknown): Promise<Desk[]> {
  const documents = [...new Set(file.units.map(({ id }) => documentOf(id)))]
  if (documents.length > mostDocuments) throw refused(req, 'ids')
  const desks: Desk[] = []
  for (const document of documents) {
    try {
      desks.push(await deskOf(req, document, file.to ?? language))
    } catch (error) {
      if (!(error instanceof NotFound || error instanceof Forbidden)) throw error
    }
  }
  return desks
}

/**
 * Whether a file that is brought in at the desk of one document is of that document, where the desk says which.
 * @throws APIError that names what the file is for instead
 */
function refuseOfOthers(req: PayloadRequest, file: ExchangeFile, desks: readonly Desk[]): void {
  const { document } = req.query
  if (typeof document !== 'string' || file.units.some(({ id }) => documentOf(id) === document)) return
  const titles = desks.map(({ source }) => source.title).join('; ')
  const { az, en } =
    titles === ''
      ? words('Bu fayl naməlum sənəd üçündür.', 'This file is for a document that is not known.')
      : words(
          `Bu fayl başqa sənəd üçündür: «${titles}». Onu həmin sənədin tərcüməsində yükləyin.`,
          `This file is for another document: “${titles}”. Bring it in at the translation of that one.`,
        )
  throw new APIError(languageOf(req) === 'az' ? az : en, 422, { code: 'otherDocument' }, true)
}

/**
 * `POST /translation/import` with the file in a form: what was translated from the source of today is saved, the rest is
 * listed. `?unfinished=take` takes what the file itself calls unfinished as well; `?document=news/…` says at whose desk the
 * file is brought in.
 */
const imported: Endpoint = {
  path: '/translation/import',
  method: 'post',
  handler: async (req) => {
    if (!staffOf(req)) throw new Forbidden(req.t)
    // Before anything of it is read
    if (Number(req.headers.get('content-length') ?? 0) > largestExchange + roomForForm)
      throw refusalOf(req, new RefusedExchange('too-large'))
    await addDataAndFileToRequest(req)
    const { file: given } = req
    req.file = undefined // it is no upload of what is written below
    const file = read(req, given?.data ?? new Uint8Array())
    const desks = await desksOf(req, file, req.query.language)
    refuseOfOthers(req, file, desks)
    const plan = planImport(desks, file, { unfinishedToo: req.query.unfinished === 'take' })
    const done = await applyImport(req, plan)
    return Response.json(reportOf(file, desks, done, { locale: languageOf(req), at: req.query.document }))
  },
}

/** Translations out to a bureau's own tools, and in again. */
export const translationExchangeEndpoints: Endpoint[] = [exported, imported]
