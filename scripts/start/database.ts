import type { Environment } from '@/env'
import { openDatabase } from '../database'
import type { Lifetime } from '../process/lifetime'

/** Opens the database for as long as this command lives and says which one it is. @returns its address */
export async function openForLife(life: Lifetime, env: Environment): Promise<string> {
  const database = await openDatabase(env, () =>
    console.log('The embedded database ended and was started again.'),
  )
  life.onEnd(database.close)
  const place = database.folder ? `the embedded one, in ${database.folder}` : 'the one in DATABASE_URL'
  console.log(`Database: ${place}`)
  return database.url
}
