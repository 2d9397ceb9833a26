import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, addDataAndFileToRequest, Forbidden } from 'payload'
import { makeDraft } from '@/newsroom/importing/drafting/makeDraft'
import type { ImportedFile } from '@/newsroom/importing/importFile'
import { importFile, told } from '@/newsroom/importing/importFile'
import { largestFile } from '@/newsroom/importing/reading/readFile'
import { RefusedFile } from '@/newsroom/importing/reading/refusedFile'
import { namesOf } from '@/newsroom/importing/recognising/namesOf'
import type { Recognised } from '@/newsroom/importing/recognising/recognise'
import { isLocale, referenceLocale } from '@/newsroom/language/locales'
import type { KindOfNames } from '@/newsroom/names/duplicates/entry'
import { compileRegister } from '@/newsroom/names/mentions/compileRegister'
import { readRegister } from '@/newsroom/names/readRegister'
import type { Resembling } from '@/newsroom/publishing/sameNames/proposals'
import { resembling } from '@/newsroom/publishing/sameNames/proposals'
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
    const report = told(file.name, imported.release, languageOf(req))
    return Response.json({ id, report, alike: await lookalikes(req, imported.release) }, { status: 201 })
  },
}

/** Entries that names resemble which the register does not have, without those that somebody told apart. */
async function lookalikes(req: PayloadRequest, { language, participations, organisations }: Recognised) {
  const found: { collection: KindOfNames; name: string; alike: Resembling[] }[] = []
  const look = async (collection: KindOfNames, named: readonly { id: string | null; name: string }[]) => {
    for (const { id, name } of named) {
      const names = { az: null, en: null, [language]: name }
      const written = { id: '', names, acronyms: [], variants: [] }
      const alike = id === null ? await resembling(req, collection, written) : []
      if (alike.length > 0) found.push({ collection, name, alike })
    }
  }
  await look('people', participations)
  await look('organisations', organisations)
  return found
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
