import { readFile, stat } from 'node:fs/promises'
import type { PayloadRequest } from 'payload'
import { makeDraft } from '@/newsroom/importing/drafting/makeDraft'
import { importFile, told } from '@/newsroom/importing/importFile'
import { largestFile } from '@/newsroom/importing/reading/readFile'
import { RefusedFile } from '@/newsroom/importing/reading/refusedFile'
import { namesOf } from '@/newsroom/importing/recognising/namesOf'
import type { Reader } from '@/newsroom/importing/recognising/recognise'
import type { Locale } from '@/newsroom/language/locales'
import { compileRegister } from '@/newsroom/names/mentions/compileRegister'
import type { Register } from '@/newsroom/names/mentions/mention'
import { readRegister } from '@/newsroom/names/readRegister'
import { inTransaction } from '@/newsroom/publishing/transaction'
import { Refusal } from '../process/refusal'
import { collectionPath } from './deskPath'

interface FilesOrder {
  files: string[]
  locale: Locale
  dryRun: boolean
}

/**
 * Imports files one after another; what cannot be read is told in its place, and the others go on.
 * @param say hears where each draft is
 */
export async function importFiles(
  req: PayloadRequest,
  { files, locale, dryRun }: FilesOrder,
  say: (line: string) => void,
) {
  const register = await readRegister(req, req.user ? 'user' : 'anybody').catch(emptyWhereUnprepared)
  const reader: Reader = { locale, findNames: namesOf(compileRegister(register)) }
  const answer: object[] = []
  let failed = 0
  for (const file of files) {
    try {
      const imported = await importFile(file, await bytesOf(file), reader)
      const drafted = dryRun ? null : await inTransaction(req, () => makeDraft(req, imported))
      if (drafted) {
        imported.release.doubts.push(...drafted.doubts)
        say(`${file}: ${collectionPath('news', drafted.id)}`)
      }
      answer.push(told(file, imported.release, locale))
    } catch (error) {
      failed += 1
      answer.push({ file, error: sentenceOf(error, locale) })
    }
  }
  return { answer, failed }
}

/** A look at a file needs no prepared database: without its tables there is nobody in the register. */
function emptyWhereUnprepared(error: unknown): Register {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const isUnprepared = cause instanceof Error && 'code' in cause && cause.code === '42P01'
  if (!isUnprepared) throw error
  console.error(
    'The database is not prepared yet (npm run migrate): names are looked for without a register.',
  )
  return { people: [], organisations: [], projects: [], documents: [] }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const { size } = await stat(file)
  if (size > largestFile) throw new RefusedFile('too-large')
  return readFile(file)
}

function sentenceOf(error: unknown, locale: Locale): string {
  if (error instanceof RefusedFile) return error.sentence[locale]
  if (error instanceof Refusal) return error.message
  if (isMissing(error))
    return locale === 'az'
      ? 'Belə fayl yoxdur və ya oxunmur.'
      : 'There is no such file, or it cannot be read.'
  console.error(error)
  return locale === 'az' ? 'Gözlənilməz xəta baş verdi.' : 'Something unexpected went wrong.'
}

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && ['ENOENT', 'EACCES', 'EISDIR'].includes(String(error.code))
