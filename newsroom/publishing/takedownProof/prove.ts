import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { purgeEdgeJob } from '../pressEvents'
import { runStatement } from '../statements'
import type { AskSite, ProofPlace, ProvedPlace, TakedownProof } from './proof'
import { proofPlaces } from './proof'
import type { Question } from './questions'
import { questionsAbout } from './questions'
import { readTakenDown } from './readTakenDown'

/**
 * Whether what was taken down is gone, everywhere where readers could meet it: the site is asked as they ask it, and the
 * queue whether caches in front of it have been purged.
 * @returns null where there is nothing to prove: the item is public, or never was
 */
export async function proveTakedown(
  req: PayloadRequest,
  id: string,
  ask: AskSite,
): Promise<TakedownProof | null> {
  const item = await readTakenDown(req, id)
  if (!item) return null
  const answered = await Promise.all(questionsAbout(item).map((question) => answerTo(question, ask)))
  const edge = req.payload.config.custom?.purgesEdge === true ? [await edgeIsPurged(req, id)] : []
  const places = worstOfEach([...answered, ...edge])
  return {
    how: item.how,
    at: new Date().toISOString(),
    places,
    complete: places.every(({ state }) => state === 'gone'),
  }
}

async function answerTo({ place, path, isGone }: Question, ask: AskSite): Promise<ProvedPlace> {
  try {
    return { place, state: isGone(await ask(path)) ? 'gone' : 'still-there' }
  } catch {
    return { place, state: 'unknown' } // said to the editor as such, and asked again
  }
}

/** The first of the three purges of each change (newsroom/jobs/purgeEdge); later ones catch what was on its way. */
async function edgeIsPurged(req: PayloadRequest, id: string): Promise<ProvedPlace> {
  const [waiting] = await runStatement(
    req,
    sql`select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = ${purgeEdgeJob} and coalesce((j.payload ->> 'round')::int, 0) = 0
        and j.payload ->> 'event' in (select id::text from press_events where document_id::text = ${id}) limit 1`,
  )
  return { place: 'edge', state: waiting ? 'still-there' : 'gone' }
}

/** A place of which several pages were asked is gone when all of them say so. */
function worstOfEach(answered: ProvedPlace[]): ProvedPlace[] {
  return proofPlaces.flatMap((place: ProofPlace) => {
    const states = answered.filter((one) => one.place === place).map(({ state }) => state)
    const worst = (['still-there', 'unknown', 'gone'] as const).find((state) => states.includes(state))
    return worst ? [{ place, state: worst }] : []
  })
}
