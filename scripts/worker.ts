/** The process that does what happens later; a child of the press, or alone with npm run worker. */
import { run } from 'graphile-worker'
import { env } from '@/env'
import { tasks } from '@/newsroom/jobs/tasks'
import { timetable } from '@/newsroom/jobs/timetable'
import { program } from './process/program'
import { Refusal } from './process/refusal'

await program(async (life) => {
  if (!env.databaseUrl) throw new Refusal('The worker needs DATABASE_URL; npm run worker finds it by itself.')
  const runner = await run({
    connectionString: env.databaseUrl,
    taskList: tasks(env),
    crontab: timetable,
    // Mostly waiting: a mail server that takes its time must not hold up what readers are to see.
    concurrency: 6,
    // Our own lifetime hears the signals, and the end of the press.
    noHandleSignals: true,
  })
  life.onEnd(() => runner.stop())
  life.codeWhenStopped = 0
  await runner.promise
  return 0
})
