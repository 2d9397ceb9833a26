import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { lowerAz } from '../../../language/casing'
import type { Locale } from '../../../language/locales'
import { runStatement } from '../../../publishing/statements'
import { inTransaction } from '../../../publishing/transaction'
import { readStored } from '../readTerms'
import type { Term } from '../term'
import type { TermLine } from './readTermsFile'
import { readTermsFile } from './readTermsFile'
import type { RefusedLine } from './refusals'
import { refusalOf } from './refusals'

/** What became of a line. */
export interface LineDone {
  line: number
  source: string
  outcome: 'added' | 'changed' | 'same'
}

export interface TermsImported {
  done: LineDone[]
  refused: RefusedLine[]
}

/**
 * Takes the terms of a file into the glossary, with the rights of who sent it: a term that is there already (of the same
 * language, whatever its capitals) is changed, the rest is added; nothing is deleted. Lines that cannot be taken are
 * told, the others go in together or, should the server fail, not at all.
 * @throws RefusedTerms where nothing of the file can be taken
 */
export async function importTerms(req: PayloadRequest, bytes: Uint8Array): Promise<TermsImported> {
  const { terms, refused } = readTermsFile(bytes)
  return inTransaction(req, async () => {
    await runStatement(req, sql`select pg_advisory_xact_lock(hashtext('import of terms'))`)
    const stored = groupBy(await readStored(req), keyOf)
    const lines = new Map<string, number>()
    const imported: TermsImported = { done: [], refused: [...refused] }
    const refuse = (line: number, why: 'repeated' | 'twice-in-glossary', ...said: string[]) =>
      imported.refused.push({ line, why, reason: refusalOf(why, ...said) })
    for (const term of terms) {
      const key = keyOf(term)
      const there = stored.get(key) ?? []
      const earlier = lines.get(key)
      if (earlier !== undefined) refuse(term.line, 'repeated', String(earlier))
      else if (there.length > 1) refuse(term.line, 'twice-in-glossary')
      else imported.done.push(await write(req, term, there[0]))
      lines.set(key, earlier ?? term.line)
    }
    imported.refused.sort((one, other) => one.line - other.line)
    return imported
  })
}

const keyOf = ({ language, source }: { language: Locale; source: string }): string =>
  `${language} ${language === 'az' ? lowerAz(source) : source.toLowerCase()}`

function groupBy(terms: Term[], key: (term: Term) => string): Map<string, Term[]> {
  const groups = new Map<string, Term[]>()
  for (const term of terms) groups.set(key(term), [...(groups.get(key(term)) ?? []), term])
  return groups
}

async function write(
  req: PayloadRequest,
  { line, ...given }: TermLine,
  there: Term | undefined,
): Promise<LineDone> {
  const asEditor = { collection: 'terms', overrideAccess: false, user: req.user, req, depth: 0 } as const
  const told = { line, source: given.source }
  if (!there) {
    await req.payload.create({ ...asEditor, data: given })
    return { ...told, outcome: 'added' }
  }
  if (isSame(given, there)) return { ...told, outcome: 'same' }
  await req.payload.update({ ...asEditor, id: there.id, data: given })
  return { ...told, outcome: 'changed' }
}

const isSame = (given: Omit<TermLine, 'line'>, there: Term): boolean =>
  given.source === there.source &&
  given.translation === there.translation &&
  (given.note ?? there.note ?? '') === (there.note ?? '') &&
  (given.forbidden ?? there.forbidden).join('\n') === there.forbidden.join('\n')
