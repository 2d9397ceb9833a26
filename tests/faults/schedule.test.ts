import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { killedWorkersPublishOnce, untilQuiet } from '../support/schedule/exactlyOnce'
import { ScheduleNewsroom } from '../support/schedule/scheduleNewsroom'
import { whatIsWrong } from '../support/schedule/whatIsWrong'

const newsroom = new ScheduleNewsroom()
beforeAll(() => newsroom.open(), 180_000)
afterEach(() => newsroom.killAll())
afterAll(() => newsroom.close())

const times = 2

describe('the schedule', { timeout: 300_000 }, () => {
  it.each(Array.from({ length: times }, (_, n) => n + 1))(
    'A8.10 A8.11: lets each item out exactly once, whichever worker is killed when (%i)',
    () => killedWorkersPublishOnce(newsroom, 40, 3),
  )

  it('A8.12 A8.13 A8.14 A8.16: needs neither its jobs nor the account, sends nothing of yesterday, and is late in order', async () => {
    await newsroom.plan(5, '-1 hour')
    await newsroom.plan(3, '-2 hours')
    // A restored backup has lost its queue, or brings one of yesterday; the person has left meanwhile.
    await newsroom.sql("update releases set scheduled_by = gen_random_uuid() where state = 'waiting'")
    await newsroom.sql('delete from graphile_worker._private_jobs')
    await newsroom.sql(
      `select graphile_worker.add_job('send-mail', '{"to":"x@example.org","subject":"Yesterday","text":"old"}'::json,
        job_key => 'old')`,
    )
    await newsroom.sql(
      "update graphile_worker._private_jobs set created_at = now() - interval '1 day' where key = 'old'",
    )
    const [last] = await newsroom.sql<{ id: string }>('select max(id)::text as id from audit')
    newsroom.startWorker()
    await untilQuiet(newsroom, 150)
    const order = await newsroom.sql<{ due: string }>(
      `select details ->> 'dueAt' as due from audit where action = 'published' and id > $1 order by id`,
      [last?.id],
    )
    expect(order).toHaveLength(8)
    expect(order).toEqual([...order].sort((one, other) => one.due.localeCompare(other.due)))
    expect(newsroom.mails.filter(({ source }) => source.includes('Yesterday'))).toEqual([])
    // Nobody who scheduled it is left to be told that all went well.
    expect(await whatIsWrong(newsroom)).toMatchObject(
      Array.from({ length: 8 }, () => ({ status: 'published', versions: 1, events: 1, lines: 1, mails: 0 })),
    )
  })

  it.each([30, -30])(
    'A8.12: goes by the clock of the database, also on a server whose own is %i minutes off',
    async (minutes) => {
      const before = await newsroom.count('out')
      await newsroom.plan(2, '-1 second')
      await newsroom.plan(1, '10 minutes')
      newsroom.startWorker(minutes)
      await expect.poll(() => newsroom.count('out'), { timeout: 60_000 }).toBe(before + 2)
      const [dated] = await newsroom.sql<{ right: boolean }>(
        `select bool_and(published_at between now() - interval '1 minute' and now()) as right from news
          where id in (select news_id from releases where state = 'out' order by settled_at desc limit 2)`,
      )
      expect(dated?.right).toBe(true)
      // What it sweeps by its own timetable finds nothing due either.
      await newsroom.sql("select graphile_worker.add_job('sweep-releases')")
      // What a server that is ahead has queued by its timetable is due only when the database's clock comes there.
      const others =
        "select key from graphile_worker.jobs where run_at <= now() and coalesce(key, '') not like 'release:%'"
      await expect.poll(() => newsroom.sql(others), { timeout: 60_000 }).toEqual([])
      expect([await newsroom.count('out'), await newsroom.count('waiting')]).toEqual([before + 2, 1])
      await newsroom.sql("update releases set state = 'cancelled' where state = 'waiting'")
      await newsroom.killAll()
      await newsroom.sql('delete from graphile_worker._private_jobs')
    },
  )

  it('A8.15 A5.4: tells those who may publish what could not go out, and goes on with the rest', async () => {
    const before = newsroom.mails.length
    await newsroom.plan(2, '1 second')
    await newsroom.sql(
      `update _news_v set version_summary = '' where parent_id =
        (select news_id from releases where state = 'waiting' order by id limit 1)`,
    )
    newsroom.startWorker()
    await untilQuiet(newsroom, 150)
    expect(await newsroom.count('failed')).toBe(1)
    const told = newsroom.mails.slice(before)
    expect(told.map(({ to }) => to)).toEqual([['leyla@example.org'], ['leyla@example.org']])
    const [log] = await newsroom.sql<{ details: { problems: string[] } }>(
      "select details from audit where action = 'failed-to-publish'",
    )
    expect(log?.details.problems).toEqual(['summary'])
  })
})
