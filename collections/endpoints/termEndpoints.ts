import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, addDataAndFileToRequest, Forbidden } from 'payload'
import { exportTerms } from '@/newsroom/translation/terms/csv/exportTerms'
import { importTerms } from '@/newsroom/translation/terms/csv/importTerms'
import { largestFile, RefusedTerms } from '@/newsroom/translation/terms/csv/refusals'
import { readStored } from '@/newsroom/translation/terms/readTerms'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'
import { words } from '../fields/words'

/** What a form with a file weighs besides the file. */
const roomForForm = 64 * 1024

const languageOf = (req: PayloadRequest) => (req.i18n?.language === 'en' ? 'en' : 'az')

/** `GET /terms/export.csv`: the glossary as a file, headings in the language of the desk. */
const exportEndpoint: Endpoint = {
  path: '/export.csv',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, accessTable.terms.read)) throw new Forbidden(req.t)
    return new Response(exportTerms(await readStored(req), languageOf(req)), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="terms.csv"',
        'Cache-Control': 'no-store',
      },
    })
  },
}

const atLine = words('sətir', 'line')

function refusalOf(req: PayloadRequest, { reason, line, why }: RefusedTerms): APIError {
  const language = languageOf(req)
  const place = line === null ? '' : ` (${atLine[language]} ${line})`
  return new APIError(`${reason[language]}${place}`, why === 'too-large' ? 413 : 400)
}

/** `POST /terms/import`: a CSV file of terms in a form. @returns what became of each line */
const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    const { create, update } = accessTable.terms
    if (!hasRole(req, create) || !hasRole(req, update)) throw new Forbidden(req.t)
    if (Number(req.headers.get('content-length') ?? 0) > largestFile + roomForForm)
      throw refusalOf(req, new RefusedTerms('too-large'))
    await addDataAndFileToRequest(req)
    const { file } = req
    req.file = undefined // it is no upload of what is written below
    try {
      if (!file) throw new RefusedTerms('empty')
      const { done, refused } = await importTerms(req, file.data)
      const language = languageOf(req)
      const told = refused.map(({ line, reason }) => ({ line, reason: reason[language] }))
      return Response.json({ done, refused: told })
    } catch (error) {
      throw error instanceof RefusedTerms ? refusalOf(req, error) : error
    }
  },
}

/** The glossary out and in as CSV: all staff may take it, who keeps it may bring it. */
export const termEndpoints: Endpoint[] = [exportEndpoint, importEndpoint]
