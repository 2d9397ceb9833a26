import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Which workers belong to which process; each process holds an advisory lock as long as it lives
 * (newsroom/jobs/liveness). Lost with a crash of the database, which ends every process' lock too.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create table worker_processes (worker text primary key, process int not null)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table worker_processes`)
}
