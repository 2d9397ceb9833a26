import { limits } from '../limits'
import { ask } from '../next/ask'
import { cleanRequest } from '../next/cleanRequest'
import { readAll } from '../next/readAll'
import type { Press, Visit } from '../parts'
import { send } from './send'

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
const json = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

/** `/healthz`: this process lives. Asks nothing of anyone, so that a lost database restarts no process. */
export const answerHealth = (press: Press, visit: Visit): void => send(press, visit, 200, plain, 'ok\n')

/** `/readyz`: everything a reader or editor needs is there. Names what is missing, and no versions. */
export async function answerReady(press: Press, visit: Visit): Promise<void> {
  const events = press.store.events().hearing
  const parts = { ...press.children(), ...(await behind(press, visit.signal)), events }
  const ready = Object.values(parts).every(Boolean)
  send(press, visit, ready ? 200 : 503, json, `${JSON.stringify({ ready, ...parts })}\n`)
}

/** What Next's own `/readyz` says: an object whose yes-or-no fields are taken over (`database`, `migrations`). */
async function behind(press: Press, reader: AbortSignal): Promise<Record<string, boolean>> {
  const signal = AbortSignal.any([reader, AbortSignal.timeout(limits.readyTime)])
  const question = {
    port: press.nextPort,
    method: 'GET',
    path: '/readyz',
    headers: cleanRequest(press.siteUrl),
  }
  try {
    const answer = await ask({ ...question, signal })
    const said: unknown = JSON.parse((await readAll(answer, 10_000)).toString('utf8'))
    const fields = Object.entries(said ?? {}).filter(
      ([name, value]) => typeof value === 'boolean' && name !== 'ready',
    )
    return { database: false, migrations: false, ...Object.fromEntries(fields), next: true }
  } catch (error) {
    if (!reader.aborted) press.log(`/readyz got no answer from Next: ${String(error)}`)
    return { next: false, database: false, migrations: false }
  }
}
