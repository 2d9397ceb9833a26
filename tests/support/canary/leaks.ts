import { readdirSync, readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { join } from 'node:path'
import type { Asked, Heard } from './ask'
import { ask } from './ask'
import type { Canaries } from './canaries'
import { mixed } from './mixture'

/** What the mixture brought: leaks in words, and how often staff did read a canary, so that there was one to leak. */
export type Outcome = { leaks: string[]; readByStaff: number; answers: Record<string, number> }

const atOnce = 50

/** Sends so many requests of the mixture, fifty at a time, and looks for canaries in what the public gets. */
export async function sendMixture(url: string, canaries: Canaries, count: number): Promise<Outcome> {
  const { host, port } = new URL(url)
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const outcome: Outcome = { leaks: [], readByStaff: 0, answers: {} }
  let next = 0
  async function work() {
    for (let number = next++; number < count; number = next++) {
      const asked = mixed(number, canaries, host)
      const heard = await ask(Number(port), asked, agent)
      const kind = `${asked.staff ? 'staff' : 'public'} ${heard.status}`
      outcome.answers[kind] = (outcome.answers[kind] ?? 0) + 1
      if (asked.staff) {
        if (heard.body.includes(canaries.word)) outcome.readByStaff += 1
        if (heard.headers['cache-control'] !== 'no-store') outcome.leaks.push(`${asked.path} may be kept`)
      } else outcome.leaks.push(...leaksIn(asked, heard, canaries))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  agent.destroy()
  return outcome
}

function leaksIn(asked: Asked, { status, head, body }: Heard, { word, session }: Canaries): string[] {
  const what = `${asked.method ?? 'GET'} ${asked.path} with ${Object.keys(asked.headers ?? {}).join(', ')} → ${status}`
  return [
    ...(status >= 500 ? [`${what}: an error`] : []),
    ...((head + body).includes(word) ? [`${what}: the word`] : []),
    ...((head + body).includes(session) ? [`${what}: the session`] : []),
    ...(/^set-cookie$/im.test(head) && !asked.path.startsWith('/api') ? [`${what}: a cookie`] : []),
  ]
}

/** Files of the press, by name, in which a canary lies; and how many there are. */
export function leaksOnDisk(folder: string, { word, session }: Canaries): { leaks: string[]; files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  const leaks = files
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => {
      const content = readFileSync(path)
      return content.includes(word) || content.includes(session)
    })
  return { leaks, files: files.length }
}
