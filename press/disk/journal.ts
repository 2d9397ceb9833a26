import {
  closeSync,
  fdatasync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { LedgerLine } from '../keeping/ledger'
import { Ledger } from '../keeping/ledger'
import type { Log } from '../parts'
import { complainer } from './complain'

/** How far the events of a database have been heard. */
export type Horizon = {
  /** Which database: another one, or one that was brought back from a backup, has other events */
  database: string
  /** Every transaction below it was heard, in digits */
  xid: string
  /** When that was, by the clock of the database (ms) */
  at: number
}

const horizonLine = z.object({
  horizon: z.object({ database: z.string(), xid: z.string().regex(/^\d+$/), at: z.number() }),
})
const touchLine = z.object({
  position: z.number(),
  effect: z.enum(['changed', 'gone']),
  at: z.number(),
  tags: z.array(z.string()),
})
const line = z.union([horizonLine, touchLine, z.object({ floor: z.number() })])

export type Journal = {
  ledger: Ledger
  /** The last that was written down before the start; undefined in a new place */
  horizon: Horizon | undefined
  /** Adds what was heard, at once. @returns false when the disk does not take it */
  write: (lines: LedgerLine[], horizon?: Horizon) => boolean
  close: () => void
}

/** More lines than this are gathered anew. */
const longest = 20_000

/** More than can have been heard and not yet written down. */
const leap = 1_000_000

const form = { press: 'ledger 1' }

/**
 * The ledger as a file of lines: a press that starts without its database still knows what was taken down.
 * A file that cannot be understood begins anew with everything forgotten, so that no copy from before counts.
 */
export function openJournal(path: string, log: Log): Journal {
  const complain = complainer(log)
  const { ledger, horizon } = read(path, log)
  let last = horizon
  let file: number | undefined
  let written = 0

  function gather() {
    const all = [form, ...ledger.lines(), ...(last ? [{ horizon: last }] : [])]
    if (file !== undefined) closeSync(file)
    file = undefined
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.new`, all.map(asText).join(''))
    renameSync(`${path}.new`, path)
    file = openSync(path, 'a')
    written = all.length
  }

  function write(lines: LedgerLine[], now?: Horizon): boolean {
    last = now ?? last
    const all = [...lines, ...(now ? [{ horizon: now }] : [])]
    try {
      if (file === undefined || written > longest) gather()
      else {
        written += all.length
        writeSync(file, all.map(asText).join(''))
      }
      const opened = file
      if (opened !== undefined)
        fdatasync(opened, (error) => error && complain('The ledger of the press', error))
      return true
    } catch (error) {
      complain('The ledger of the press could not be written', error)
      if (file !== undefined) closeSync(file)
      file = undefined
      return false
    }
  }

  write([])
  return {
    ledger,
    horizon,
    write,
    close: () => {
      if (file !== undefined) closeSync(file)
      file = undefined
    },
  }
}

const asText = (content: object) => `${JSON.stringify(content)}\n`

function read(path: string, log: Log): { ledger: Ledger; horizon: Horizon | undefined } {
  const ledger = new Ledger()
  let horizon: Horizon | undefined
  try {
    const [first, ...rest] = readFileSync(path, 'utf8').split('\n')
    if (first !== JSON.stringify(form)) throw new Error('it is of another form')
    // What follows the last line break was being written when the press was killed, and is heard again.
    for (const text of rest.slice(0, -1)) {
      const content = line.parse(JSON.parse(text))
      if ('horizon' in content) horizon = content.horizon
      else ledger.restore(content)
    }
    ledger.leap(leap)
    return { ledger, horizon }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      log(`The ledger of the press is begun anew: ${error instanceof Error ? error.message : String(error)}`)
    const anew = new Ledger(Math.round((performance.timeOrigin + performance.now()) * 1000))
    anew.forgetAll()
    return { ledger: anew, horizon: undefined }
  }
}
