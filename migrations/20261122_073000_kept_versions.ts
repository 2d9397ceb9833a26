import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

const collections = [
  'news',
  'people',
  'organisations',
  'appointments',
  'events',
  'projects',
  'documents',
  'topics',
  'pages',
]

/**
 * Plain tables that no editor touches. `public_spans`: from when to when readers saw which version; written by
 * the tables of the documents themselves, so that no way of publishing can forget it, and what stands there cannot be
 * deleted. `version_authors`: who saved a version. `here`: who has a document open now; worth nothing after a crash.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table public_spans (
      collection text not null,
      document_id uuid not null,
      version_id uuid,
      begins timestamptz not null default clock_timestamp(),
      ends timestamptz,
      xid xid8 not null default pg_current_xact_id()
    );
    create index public_spans_document on public_spans (document_id, begins);
    create unique index public_spans_open on public_spans (document_id) where ends is null;
    create index public_spans_version on public_spans (version_id);
    create table version_authors (
      version_id uuid primary key,
      saved_by uuid not null
    );
    create unlogged table here (
      collection text not null,
      document_id uuid not null,
      tab uuid not null,
      user_id uuid not null,
      since timestamptz not null default now(),
      seen timestamptz not null default now(),
      primary key (document_id, tab)
    );

    create function end_public_span(document uuid) returns void language plpgsql as $$
    begin
      -- What begins and ends in one transaction was seen by nobody.
      delete from public_spans
        where document_id = document and ends is null and xid = pg_current_xact_id() and begins >= now();
      update public_spans set ends = clock_timestamp() where document_id = document and ends is null;
    end $$;

    create function begin_public_span() returns trigger language plpgsql as $$
    begin
      perform end_public_span(new.parent_id);
      insert into public_spans (collection, document_id, version_id) values (tg_argv[0], new.parent_id, new.id);
      return null;
    end $$;

    -- A document becomes public with a version, or again with the one that was public last (a merge undone).
    create function follow_public_status() returns trigger language plpgsql as $$
    begin
      perform end_public_span(new.id);
      if new._status = 'published' then
        insert into public_spans (collection, document_id, version_id)
          select tg_argv[0], new.id, version_id from public_spans
          where document_id = new.id order by begins desc limit 1;
      end if;
      return null;
    end $$;

    create function keep_public_version() returns trigger language plpgsql as $$
    begin
      if exists (select from public_spans where version_id = old.id) then
        raise exception 'version % was public and is kept', old.id;
      end if;
      return old;
    end $$;
  `)
  for (const collection of collections) {
    await db.execute(sql.raw(watching(collection)))
    await db.execute(sql.raw(soFar(collection)))
  }
}

const watching = (collection: string) => `
  create trigger begin_public_span after insert on _${collection}_v for each row
    when (new.version__status = 'published') execute function begin_public_span('${collection}');
  create trigger follow_public_status after update of _status on ${collection} for each row
    when (old._status is distinct from new._status) execute function follow_public_status('${collection}');
  create trigger keep_public_version before delete on _${collection}_v for each row
    execute function keep_public_version();
`

/** What can still be told of the time before: a public version ends with the next one, or when it was taken down. */
const soFar = (collection: string) => `
  insert into public_spans (collection, document_id, version_id, begins, ends)
  select '${collection}', public.parent_id, public.id, public.created_at,
    coalesce(public.next, case when document._status = 'published' then null else coalesce(
      (select max(at) from press_events
        where document_id = public.parent_id and action in ('unpublish', 'remove', 'merge') and at >= public.created_at),
      greatest(document.updated_at, public.created_at)) end)
  from (
    select id, parent_id, created_at, lead(created_at) over (partition by parent_id order by created_at, id) as next
    from _${collection}_v where version__status = 'published' and parent_id is not null
  ) public join ${collection} document on document.id = public.parent_id;
`

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const collection of collections)
    await db.execute(
      sql.raw(`
        drop trigger keep_public_version on _${collection}_v;
        drop trigger follow_public_status on ${collection};
        drop trigger begin_public_span on _${collection}_v;
      `),
    )
  await db.execute(sql`
    drop function keep_public_version; drop function follow_public_status; drop function begin_public_span;
    drop function end_public_span;
    drop table here; drop table version_authors; drop table public_spans;
  `)
}
