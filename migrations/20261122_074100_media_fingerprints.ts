import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * A plain table that no editor touches: by what a file is known when it is sent once more. No key to the files, since
 * what holds a key to a file counts as using it; the row goes with the file (collections/Media/keepFingerprint).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table media_fingerprints (
      media_id uuid primary key,
      sha256 text not null,
      look bit(64)
    );
    create index media_fingerprints_sha256 on media_fingerprints (sha256);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table media_fingerprints;`)
}
