import type { Desk } from '../desk'
import { writePo } from './po/writePo'
import type { ExchangeFormat } from './unit'
import { writeXliff } from './xliff/writeXliff'

export interface ExportedFile {
  name: string
  /** Media type */
  type: string
  body: string
}

const kinds: Record<ExchangeFormat, { ending: string; type: string }> = {
  xliff: { ending: 'xlf', type: 'application/x-xliff+xml' },
  po: { ending: 'po', type: 'text/x-gettext-translation; charset=utf-8' },
}

/** Whether documents are translated in one direction; a file holds no other. */
export const haveOneDirection = (desks: readonly Desk[]): boolean =>
  new Set(desks.map(({ source, target }) => `${source.language}-${target.language}`)).size === 1

/**
 * Documents as a file for somebody who translates with tools of their own.
 * @param at when the file is made
 * @throws RangeError without documents, or where they are translated in both directions
 */
export function exportDesks(desks: readonly Desk[], format: ExchangeFormat, at: Date): ExportedFile {
  const [first] = desks
  if (!first || !haveOneDirection(desks)) throw new RangeError('A file holds documents of one direction')
  const { ending, type } = kinds[format]
  const direction = `${first.source.language}-${first.target.language}`
  const what = desks.length === 1 ? `${first.collection}-${first.id}` : `${desks.length}-documents`
  const body = format === 'xliff' ? writeXliff(desks, at) : writePo(desks, at)
  return { name: `${what}-${direction}.${ending}`, type, body }
}
