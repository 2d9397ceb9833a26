import type { CollectionBeforeChangeHook } from 'payload'
import { APIError } from 'payload'
import { latestOf } from '@/newsroom/publishing/documents'
import { factsInText, missingFrom } from '@/newsroom/translation/segments/factsInText'
import { staffOf } from '../access/roles'
import { refusal } from '../hooks/refusals'

type Data = Record<string, unknown>

/**
 * Pictures, films and links of a running text are facts: a translator's save brings none but those of the source, and
 * leaves none out that stood there.
 */
export const factsOfTextStay: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || staffOf(req)?.role !== 'translator' || !data.body) return data
  const before = (originalDoc ?? {}) as Data
  const [stored, sent] = [factsInText(before.body), factsInText(data.body)]
  const [added, removed] = [missingFrom(stored, sent), missingFrom(sent, stored)]
  if (added.length === 0 && removed.length === 0) return data
  const { source, mode } = (before.translation ?? {}) as { source?: unknown; mode?: unknown }
  const id = typeof source === 'string' ? source : (source as { id?: string } | null | undefined)?.id
  const followed = id && mode === 'translated' ? factsInText((await latestOf(req, 'news', id)).body) : []
  const isOfSource =
    missingFrom(missingFrom(stored, followed), added).length === 0 &&
    removed.every((fact) => !followed.includes(fact))
  if (!isOfSource) throw new APIError(refusal(req, 'factsOfText'), 403)
  return data
}
