/** Workers of processes that hold their lock no more: the processes are gone, however they ended. */
const deadWorkers = `
  delete from worker_processes p where not exists (
    select from pg_locks l where l.locktype = 'advisory' and l.objsubid = 2
      and l.classid = $1::int::oid and l.objid = p.process::oid
      and l.database = (select oid from pg_database where datname = current_database()))
  returning worker`

/** Tells our locks from those of others. */
export const livenessLocks = 716_041

type Query = (
  text: string,
  values: unknown[],
) => Promise<{ rows: { worker: string }[]; rowCount: number | null }>

/**
 * Gives back what dead workers had taken: the queue itself keeps the jobs of a worker that was killed for four hours.
 * @returns how many workers were dead
 */
export async function freeDeadWorkers(query: Query): Promise<number> {
  const { rows } = await query(deadWorkers, [livenessLocks])
  if (rows.length > 0)
    await query('select graphile_worker.force_unlock_workers($1::text[])', [rows.map(({ worker }) => worker)])
  return rows.length
}
