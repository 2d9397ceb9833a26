import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { until } from '@/press/testing/until'
import type { FaultyNewsroom } from './newsroom'

const program = fileURLToPath(new URL('newsroomAlone.ts', import.meta.url))

/** A press as a process of its own, as an operator would start it, on the folder and the database of a newsroom. */
export async function pressAlone(newsroom: FaultyNewsroom): Promise<{ alone: ChildProcess; port: number }> {
  const folder = join(newsroom.folder, 'press')
  const alone = spawn(process.execPath, ['--import', 'tsx', program, folder, newsroom.database.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  createInterface({ input: alone.stdout }).on('line', (line) => said.push(line))
  await until(() => said.some((line) => line.startsWith('port ')), 20_000)
  return { alone, port: Number(said.find((line) => line.startsWith('port '))?.slice(5)) }
}
