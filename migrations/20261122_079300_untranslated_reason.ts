import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Why a translation that lacks something of its source may go out at its time, where a publisher said so. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`alter table releases add column untranslated_reason text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table releases drop column untranslated_reason;`)
}
