import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, addDataAndFileToRequest, Forbidden } from 'payload'
import { z } from 'zod'
import { locales } from '@/newsroom/language/locales'
import { suggest } from '@/newsroom/translation/memory/suggest'
import { readTerms } from '@/newsroom/translation/terms/readTerms'
import { termsIn } from '@/newsroom/translation/terms/termsIn'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'
import { words } from '../fields/words'

/** Characters of a segment, and of all that are asked at once. */
const longestText = 20_000
const longestAll = 400_000

const languages = z
  .object({ from: z.enum(locales), to: z.enum(locales) })
  .refine(({ from, to }) => from !== to, 'one language')

const segment = z.object({
  text: z.string().max(longestText),
  key: z.string().max(200).optional(),
  limit: z.number().int().min(1).max(20).optional(),
})

const segments = z.object({
  texts: z
    .array(z.string().max(longestText))
    .max(1000)
    .refine((texts) => texts.reduce((sum, text) => sum + text.length, 0) <= longestAll, 'too much'),
})

const unfit = words(
  'Sorğu tam deyil: dillər (from, to) və mətn lazımdır.',
  'The request is not complete: it takes languages (from, to) and a text.',
)

async function givenBy(req: PayloadRequest): Promise<unknown> {
  if (!hasRole(req, accessTable.terms.read)) throw new Forbidden(req.t)
  await addDataAndFileToRequest(req)
  return req.data ?? {}
}

function fitting<Wanted>(req: PayloadRequest, schema: z.ZodType<Wanted>, given: unknown): Wanted {
  const read = schema.safeParse(given)
  if (!read.success) throw new APIError(unfit[req.i18n?.language === 'en' ? 'en' : 'az'], 400)
  return read.data
}

/** `POST /translation/suggest`: what can be written for a segment. */
const suggestEndpoint: Endpoint = {
  path: '/translation/suggest',
  method: 'post',
  handler: async (req) => {
    const given = await givenBy(req)
    const asked = { ...fitting(req, languages, given), ...fitting(req, segment, given) }
    return Response.json({ suggestions: await suggest(req, asked) })
  },
}

/** `POST /translation/terms/marked`: where terms of the glossary stand in texts, text by text. */
const markedEndpoint: Endpoint = {
  path: '/translation/terms/marked',
  method: 'post',
  handler: async (req) => {
    const given = await givenBy(req)
    const { from } = fitting(req, languages, given)
    const { texts } = fitting(req, segments, given)
    const terms = await readTerms(req, from)
    return Response.json({ hits: texts.map((text) => termsIn(text, terms)) })
  },
}

/** What helps a translator at a segment. All staff may look; nothing is written. */
export const translationMemoryEndpoints: Endpoint[] = [suggestEndpoint, markedEndpoint]
