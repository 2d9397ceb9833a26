import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { core } from './pinned'

const run = promisify(execFile)

/**
 * Asks an address as often as it goes, over 64 connections from one core.
 * @returns requests per second
 * @throws Error when any answer is no success: then the number would mean nothing
 */
export async function mostPerSecond(url: string, seconds: number, encoding = 'gzip'): Promise<number> {
  const args = ['-t1', '-c64', '--timeout', '20s', `-d${seconds}s`, '-H', `Accept-Encoding: ${encoding}`, url]
  const { stdout } = await run('taskset', ['-c', core.client, 'wrk', ...args])
  if (/Socket errors|Non-2xx/.test(stdout)) throw new Error(`wrk met errors at ${url}:\n${stdout}`)
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]
  if (!rate) throw new Error(`wrk said no rate:\n${stdout}`)
  return Number(rate)
}
