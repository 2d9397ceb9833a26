import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import type { ScheduleNewsroom } from './scheduleNewsroom'
import { whatIsWrong } from './whatIsWrong'

/** Waits until nothing is waiting any more, mails included. @throws after so many seconds with what still waits */
export async function untilQuiet(newsroom: ScheduleNewsroom, seconds: number): Promise<void> {
  for (const since = Date.now(); ; await pause(200)) {
    const [open] = await newsroom.sql<{ count: number }>(
      "select (select count(*) from releases where state = 'waiting')::int + (select count(*) from graphile_worker.jobs)::int as count",
    )
    if (open?.count === 0) return
    if (Date.now() - since > seconds * 1000)
      throw new Error(`${open?.count} are still waiting\n${newsroom.log.slice(-3000)}`)
  }
}

/**
 * A8.10, A8.11: so many items due in one second, three workers, of which one after another is killed at random moments and
 * another takes its place: each item goes out exactly once.
 */
export async function killedWorkersPublishOnce(
  newsroom: ScheduleNewsroom,
  items: number,
  kills: number,
): Promise<void> {
  await newsroom.plan(items, '1 second')
  const workers = [1, 2, 3].map(() => newsroom.startWorker())
  while ((await newsroom.count('out')) === 0) await pause(50)
  for (let kill = 0; kill < kills && (await newsroom.count('waiting')) > 0; kill++) {
    await pause(Math.random() * 1500)
    const victim = workers.shift()
    if (victim) await newsroom.kill(victim)
    workers.push(newsroom.startWorker())
  }
  await untilQuiet(newsroom, 180)
  expect(await whatIsWrong(newsroom)).toEqual([])
  await newsroom.killAll()
}
