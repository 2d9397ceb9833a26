import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A running Postgres, as its own note in the data folder (`postmaster.pid`) describes it. */
export type Postmaster = { pid: number; port: number; status: 'starting' | 'stopping' | 'ready' | 'standby' }

/** The Postgres that runs on a data folder, or undefined when there is none. */
export function runningPostmaster(data: string): Postmaster | undefined {
  const lines = noteLines(data)
  const pid = Number(lines?.[0])
  if (!lines || !pid || !isPostgres(pid)) return undefined
  const status = lines[7]?.trim() || 'starting'
  return { pid, port: Number(lines[3]), status: status as Postmaster['status'] }
}

/**
 * Takes away the note of a Postgres that was killed. Postgres does that itself unless its number meanwhile
 * belongs to some other process, which is usual where process numbers repeat after a restart (containers).
 */
export function clearStaleNote(data: string): void {
  const pid = Number(noteLines(data)?.[0])
  if (pid && isAlive(pid) && !isPostgres(pid)) rmSync(join(data, 'postmaster.pid'), { force: true })
}

function noteLines(data: string): string[] | undefined {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]?.includes('postgres') ?? false
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** Whether a process exists; one that belongs to another user does. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

export const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')
