/** The process that does what happens later; a child of the press, or alone with npm run worker. */
import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'
import { run } from 'graphile-worker'
import { getPayload } from 'payload'
import { env } from '@/env'
import { SignOfLife } from '@/newsroom/jobs/liveness/signOfLife'
import { sweepReleasesJob } from '@/newsroom/jobs/releases/sweep'
import { tasks } from '@/newsroom/jobs/tasks'
import { timetable } from '@/newsroom/jobs/timetable'
import { recountTranslationsJob } from '@/newsroom/jobs/translation/recount'
import { program } from './process/program'
import { Refusal } from './process/refusal'

/** Only when something is due: the newsroom costs seconds and memory that mails and purges do not need. */
const openNewsroom = async () =>
  getPayload({ config: (await import('@payload-config')).default, disableOnInit: true })

await program(async (life) => {
  if (!env.databaseUrl) throw new Refusal('The worker needs DATABASE_URL; npm run worker finds it by itself.')
  const alive = new SignOfLife(env.databaseUrl, console.error)
  await alive.begin()
  life.onEnd(() => alive.end())
  const events: WorkerEvents = new EventEmitter()
  alive.follow(events)
  const runner = await run({
    events,
    connectionString: env.databaseUrl,
    taskList: tasks(env, openNewsroom),
    crontab: timetable,
    // Mostly waiting: a mail server that takes its time must not hold up what readers are to see.
    concurrency: 6,
    // Our own lifetime hears the signals, and the end of the press.
    noHandleSignals: true,
  })
  // What became due while no worker was there does not wait for the next minute.
  await runner.addJob(sweepReleasesJob, {}, { jobKey: 'sweep-at-start' })
  await runner.addJob(recountTranslationsJob, {}, { jobKey: 'recount-at-start' })
  life.onEnd(() => runner.stop())
  life.codeWhenStopped = 0
  await runner.promise
  return 0
})
