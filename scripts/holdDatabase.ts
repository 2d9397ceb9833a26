/** npm run database: prints the address of the database, for psql or pg_dump, and keeps it open until Ctrl-C. */
import { openDatabase } from './database'
import { program } from './process/program'
import { readSettings } from './start/settings'

await program(async (life) => {
  const database = await openDatabase(await readSettings())
  life.onEnd(database.close)
  life.codeWhenStopped = 0
  console.log(database.url)
  setInterval(() => undefined, 60_000)
  return new Promise(() => undefined)
})
