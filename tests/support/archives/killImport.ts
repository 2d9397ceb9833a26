import { setTimeout as pause } from 'node:timers/promises'
import type { ArchiveNewsroom } from './archiveNewsroom'
import { familyOf } from './archiveNewsroom'

/**
 * Starts an import and kills it in its midst: the process that writes, or everything that the terminal started, at
 * some moment behind so many more items than there were.
 * @param more items that are in first; 0 kills it while it begins
 * @param later milliseconds after that
 * @returns how many items were in when it was dead
 */
export async function killImport(
  newsroom: ArchiveNewsroom,
  { whole, more, later }: { whole: boolean; more: number; later: number },
): Promise<number> {
  const count = async () =>
    (await newsroom.sql<{ count: number }>('select count(*)::int as count from imported_items'))[0]?.count ??
    0
  const before = await count()
  const { npm, output, ended } = newsroom.importing()
  const writer = () => familyOf(npm.pid ?? 0).at(-1) ?? 0
  const isBegun = async () => (await count()) >= before + more && (more > 0 || (await isConnected(newsroom)))
  while (!(await isBegun())) {
    if (npm.exitCode !== null) throw new Error(`it ended before it could be killed:\n${output.progress}`)
    await pause(10)
  }
  await pause(later)
  const [pid, group] = [writer(), npm.pid ?? 0]
  // What leads a group of its own hears of the end of its parent, as after a real kill -9.
  process.kill(whole ? -group : pid, 'SIGKILL')
  await ended
  return count()
}

/** Whether the import has begun to ask the database. */
const isConnected = async (newsroom: ArchiveNewsroom): Promise<boolean> =>
  (
    await newsroom.sql(
      "select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query ilike '%organisations%'",
    )
  ).length > 0
