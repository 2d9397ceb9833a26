import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * How every translation stands: one row for each item and each language into which it is translated, written in the
 * transaction of whatever changes it (newsroom/translation/overview). `due_at` follows the releases by itself. A plain
 * table without keys to accounts and documents; `translations_counted` says by which rules the rows were made for what
 * existed before: where there are other rules now, or none, the worker counts everything anew.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table translations (
      collection text not null,
      source_id uuid not null,
      language text not null,
      source_language text not null,
      target_id uuid,
      mode text not null check (mode in ('translated', 'independent')),
      state text not null check (state in
        ('missing', 'untranslated', 'in-work', 'needs-work', 'translated', 'reviewed', 'independent')),
      title text,
      is_public boolean not null default false,
      segments integer not null,
      untranslated integer not null,
      needs_work integer not null,
      needs_work_major integer not null,
      translated integer not null,
      reviewed integer not null,
      words integer not null,
      words_left integer not null,
      facts integer not null,
      to_review integer not null,
      rejected integer not null,
      due_at timestamptz,
      assignee_id uuid,
      assignee_name text,
      assigned_at timestamptz,
      since timestamptz not null default now(),
      source_changed_at timestamptz,
      change_told_at timestamptz,
      rejection_told_at timestamptz,
      due_told timestamptz,
      counted_at timestamptz not null default now(),
      primary key (collection, source_id, language)
    );
    create index translations_target on translations (target_id);
    create index translations_source on translations (source_id);
    create index translations_assignee on translations (assignee_id) where assignee_id is not null;

    create function translation_due(source uuid, target uuid) returns timestamptz language sql volatile as $$
      select coalesce(
        (select min(due_at) from releases where news_id = target and state = 'waiting'),
        (select min(due_at) from releases where news_id = source and state = 'waiting'),
        (select max(due_at) from releases where news_id in (source, target) and state in ('out', 'failed')
          and not exists (select from news where id = target and _status = 'published'))
      )
    $$;
    create function translations_follow_release() returns trigger language plpgsql as $$
    begin
      update translations set due_at = translation_due(source_id, target_id)
        where collection = 'news' and (source_id = new.news_id or target_id = new.news_id);
      return null;
    end
    $$;
    create trigger translations_follow_release after insert or update of state, due_at on releases
      for each row execute function translations_follow_release();

    create table translations_counted (
      rules integer primary key,
      at timestamptz not null default now()
    );
    insert into translations_counted (rules)
      select 1 where not exists (select from news) and not exists (select from people)
        and not exists (select from organisations) and not exists (select from pages);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger translations_follow_release on releases;
    drop function translations_follow_release;
    drop function translation_due;
    drop table translations_counted;
    drop table translations;
  `)
}
