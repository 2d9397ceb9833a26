import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, addDataAndFileToRequest, Forbidden } from 'payload'
import { makeDraft } from '@/newsroom/importing/drafting/makeDraft'
import type { ImportedFile } from '@/newsroom/importing/importFile'
import { importFile, told } from '@/newsroom/importing/importFile'
import { largestFile } from '@/newsroom/importing/reading/readFile'
import { RefusedFile } from '@/newsroom/importing/reading/refusedFile'
import { namesOf } from '@/newsroom/importing/recognising/namesOf'
import { isLocale, referenceLocale } from '@/newsroom/language/locales'
import { compileRegister } from '@/newsroom/names/mentions/compileRegister'
import { readRegister } from '@/newsroom/names/readRegister'
import { inTransaction } from '@/newsroom/publishing/transaction'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'

/** What a form with a file weighs besides the file. */
const roomForForm = 64 * 1024

const languageOf = (req: PayloadRequest) => (req.i18n?.language === 'en' ? 'en' : 'az')

const refusalOf = (req: PayloadRequest, { why, sentence }: RefusedFile) =>
  new APIError(sentence[languageOf(req)], why === 'too-large' ? 413 : 400)

/** A Word, HTML or text file becomes a draft: `POST /api/news/import` with the file in a form. */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, accessTable.news.create)) throw new Forbidden(req.t)
    // Before anything of it is read; what says nothing of its length, Payload stops at 64 MB.
    if (Number(req.headers.get('content-length') ?? 0) > largestFile + roomForForm)
      throw refusalOf(req, new RefusedFile('too-large'))
    await addDataAndFileToRequest(req)
    const { file } = req
    req.file = undefined // it is no upload of what is written below
    if (!file) throw refusalOf(req, new RefusedFile('empty'))
    const imported = await read(req, file)
    const { id, doubts } = await inTransaction(req, () => makeDraft(req, imported))
    imported.release.doubts.push(...doubts)
    return Response.json({ id, report: told(file.name, imported.release, languageOf(req)) }, { status: 201 })
  },
}

async function read(
  req: PayloadRequest,
  { name, data }: { name: string; data: Buffer },
): Promise<ImportedFile> {
  const register = compileRegister(await readRegister(req))
  const given = req.data?.locale
  const locale = isLocale(given) ? given : referenceLocale
  try {
    return await importFile(name, data, { locale, findNames: namesOf(register) })
  } catch (error) {
    throw error instanceof RefusedFile ? refusalOf(req, error) : error
  }
}
