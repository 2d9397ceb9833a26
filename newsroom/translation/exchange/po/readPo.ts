import { directionOf } from '../languages'
import { RefusedExchange } from '../refusal'
import type { ExchangeFile, ExchangeUnit } from '../unit'
import { readLocations } from '../unit'
import type { PoEntry } from './entry'
import { headerFields, madeFrom } from './header'
import { readEntries } from './readEntries'

function unitOf({ context, id, translation, flags, references, line }: PoEntry): ExchangeUnit {
  const places = readLocations(references)
  return {
    // Some tools make a context of their own where two entries have the same words
    id: places.id ?? context ?? '',
    ...{ line, source: id, translation, was: places.was },
    unfinished: translation !== '' && flags.includes('fuzzy'),
  }
}

/** Reads a PO file. @throws RefusedExchange with the line and the reason */
export function readPo(text: string): ExchangeFile {
  const entries = readEntries(text)
  const header = entries.find(({ id, context }) => id === '' && context === null)
  const fields = headerFields(header?.translation ?? '')
  const units = entries.filter((entry) => entry !== header).map(unitOf)
  if (units.length === 0) throw new RefusedExchange('no-units')
  const direction = directionOf(fields.get('x-source-language'), fields.get('language'), header?.line ?? null)
  return { format: 'po', ...direction, made: madeFrom(fields.get('x-newsroom-documents')), units }
}
