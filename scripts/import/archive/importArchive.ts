import type { PayloadRequest } from 'payload'
import { keyOf, readItem } from '@/newsroom/importing/archive/archiveItem'
import { readLines } from '@/newsroom/importing/archive/readLines'
import { namesOf } from '@/newsroom/importing/recognising/namesOf'
import { compileRegister } from '@/newsroom/names/mentions/compileRegister'
import { announceImported } from '@/newsroom/publishing/publishImported'
import { inTransaction } from '@/newsroom/publishing/transaction'
import { allImported, countRows, takenBefore, waitForOtherImports } from './importedItems'
import { registerFor } from './registerFor'
import type { Report } from './report'
import { emptyReport } from './report'
import type { ReadLine, Taken } from './takeItem'
import { takeItem } from './takeItem'
import { tellings } from './tellings'

interface ArchiveOrder {
  archive: string
  publish: boolean
}

/** Items in one transaction: enough that beginning and ending it costs little, few enough that an interruption does. */
const batchSize = 25

/** The tables are counted after so many items, and again whenever there are so many times as many. */
const [firstCount, growth] = [100, 3]

/**
 * Takes every item of an archive: once, however often it is started; a damaged line or an item that the database
 * refuses is told, and the rest goes on. Reads line by line, so that the size of the archive does not matter.
 * @param say hears of the progress
 */
export async function importArchive(
  req: PayloadRequest,
  { archive, publish }: ArchiveOrder,
  say: (report: Report) => void,
): Promise<Report> {
  const began = performance.now()
  const report = emptyReport(archive, publish)
  const findNames = namesOf(compileRegister(await registerFor(req, publish)))
  const terms = { findNames, publish, now: new Date().toISOString() }
  let batch: ReadLine[] = []
  let counted = 0
  const flush = async () => {
    await takeBatch(req, batch, report, terms)
    batch = []
    if (report.imported >= Math.max(firstCount, counted * growth)) {
      await countRows(req)
      counted = report.imported
    }
    report.seconds = Math.round((performance.now() - began) / 100) / 10
    say(report)
  }
  for await (const { number, text } of readLines(archive)) {
    if (text?.trim() === '') continue
    report.lines += 1
    try {
      if (text === null) throw new Error('the line is longer than any item')
      batch.push({ line: number, item: readItem(text) })
    } catch (error) {
      report.damaged.push({ line: number, error: messageOf(error) })
    }
    if (batch.length >= batchSize) await flush()
  }
  await flush()
  report.likelyOneEvent = tellings(await allImported(req))
  report.seconds = Math.round((performance.now() - began) / 100) / 10
  return report
}

type Terms = Parameters<typeof takeItem>[2]

async function takeBatch(
  req: PayloadRequest,
  batch: readonly ReadLine[],
  report: Report,
  terms: Terms,
): Promise<void> {
  if (batch.length === 0) return
  try {
    const taken = await takeTogether(req, batch, terms)
    report.already += batch.length - taken.length
    for (const one of taken) count(report, one)
  } catch (error) {
    if (batch.length === 1 && batch[0]) {
      report.refused.push({ line: batch[0].line, error: messageOf(error) })
      return
    }
    // One of them is not accepted: each by itself, so that the others are.
    for (const one of batch) await takeBatch(req, [one], report, terms)
  }
}

/** @returns what became of those that were not taken before */
const takeTogether = (req: PayloadRequest, batch: readonly ReadLine[], terms: Terms): Promise<Taken[]> =>
  inTransaction(req, async () => {
    await waitForOtherImports(req)
    const all: Taken[] = []
    for (const line of await freshOf(req, batch)) all.push(await takeItem(req, line, terms))
    if (terms.publish && all.length > 0)
      await announceImported(
        req,
        all.flatMap(({ tags }) => tags),
      )
    return all
  })

/** Those that were not taken before, each once. */
async function freshOf(req: PayloadRequest, batch: readonly ReadLine[]): Promise<ReadLine[]> {
  const keys = batch.map(({ item }) => keyOf(item))
  const known = await takenBefore(req, keys)
  return batch.filter((_, at) => {
    const key = keys[at] ?? ''
    return !known.has(key) && known.add(key)
  })
}

function count(report: Report, { line, paired, undated, redirected, links }: Taken): void {
  report.imported += 1
  report.links += links
  if (paired) report.paired += 1
  if (undated) report.undated.push(line)
  if (redirected === true) report.redirects += 1
  if (redirected === false) report.addressesWithoutRedirect += 1
}

function messageOf(error: unknown): string {
  const data =
    error instanceof Error && 'data' in error
      ? (error.data as { errors?: { path?: string; message?: string }[] } | null)
      : null
  const fields = data?.errors?.map(({ path, message }) => `${path}: ${message}`).join('; ')
  return fields || (error instanceof Error ? error.message : String(error))
}
