import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, closeSync, constants, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { bareEnvironment } from './bareEnvironment'
import type { Home } from './home'

/**
 * How the database knows when nobody needs it any more. Every command that uses it holds a named pipe open;
 * a keeper (a few lines of shell) reads from the pipe and stops Postgres when the last one has let go. The
 * system counts the holders, so it also works for commands that were killed.
 */
const keepServer = `
pipe=$1; shift
"$@" & server=$!
{ read -r word <"$pipe"; kill -INT "$server"; } & watch=$!
wait "$server"; code=$?
kill "$watch" 2>/dev/null
exit "$code"
`
const keepAdopted = 'read -r word <"$1"; kill -INT "$2"'

const pipeOf = (home: Home) => join(home.folder, 'users')

/** Counts this process among the users until the returned function is called or the process ends. */
export function holdPipe(home: Home): () => void {
  const pipe = pipeOf(home)
  if (!existsSync(pipe)) makePipe(home, pipe)
  // Open for both, which does not wait for the other side.
  const descriptor = openSync(pipe, constants.O_RDWR)
  let held = true
  return () => {
    if (held) closeSync(descriptor)
    held = false
  }
}

function makePipe(home: Home, pipe: string): void {
  try {
    execFileSync('mkfifo', ['-m', '600', pipe], { stdio: 'pipe' })
    if (home.account) chownSync(pipe, home.account.uid, home.account.gid)
  } catch (error) {
    if (!existsSync(pipe)) throw error // else made by another command meanwhile
  }
}

/** Whether someone watches the pipe; to be asked before holding it, since a holder counts as well. */
export function isKept(home: Home): boolean {
  if (!existsSync(pipeOf(home))) return false
  try {
    closeSync(openSync(pipeOf(home), constants.O_WRONLY | constants.O_NONBLOCK))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENXIO') return false
    throw error
  }
}

/** Starts Postgres under a keeper, away from the terminal's Ctrl-C. @param log descriptor for what it says */
export function startKept(home: Home, command: string[], log: number): ChildProcess {
  return shell(home, [keepServer, 'keeper', pipeOf(home), ...command], log)
}

/** Gives a running Postgres, whose keeper was killed, a new one. */
export function adopt(home: Home, pid: number): void {
  shell(home, [keepAdopted, 'keeper', pipeOf(home), String(pid)], 'ignore').unref()
}

function shell(home: Home, args: string[], output: number | 'ignore'): ChildProcess {
  return spawn('/bin/sh', ['-c', ...args], {
    cwd: '/',
    env: bareEnvironment,
    stdio: ['ignore', output, output],
    detached: true,
    ...(home.account && { uid: home.account.uid, gid: home.account.gid }),
  })
}
