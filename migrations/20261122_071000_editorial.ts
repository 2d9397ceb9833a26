import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/*
 * The way of a news item to readers. Plain tables that no editor touches: `reviews`, what a second person said of a
 * version; `unreviewed`, what went out without one; `releases`, what goes out when; `audit`, who did what, which can be
 * added to and not changed. No keys to accounts and documents: what happened stays when they are gone.
 */
const tables = `
create table reviews (
  version_id uuid primary key,
  news_id uuid not null,
  submitted_by uuid,
  submitted_name text,
  submitted_at timestamptz not null default now(),
  verdict text check (verdict in ('approved', 'sent-back')),
  decided_by uuid,
  decided_name text,
  decided_at timestamptz,
  note text
);
create index reviews_news on reviews (news_id);

create table unreviewed (
  news_id uuid primary key,
  version_id uuid not null,
  by uuid,
  name text,
  reason text not null check (reason <> ''),
  at timestamptz not null default now(),
  approved_by uuid,
  approved_name text,
  approved_at timestamptz
);

create table releases (
  id uuid primary key default gen_random_uuid(),
  news_id uuid not null,
  version_id uuid not null,
  due_at timestamptz not null,
  scheduled_by uuid,
  scheduled_name text,
  scheduled_at timestamptz not null default now(),
  state text not null default 'waiting' check (state in ('waiting', 'out', 'failed', 'cancelled')),
  settled_at timestamptz,
  alarmed_at timestamptz,
  problems jsonb
);
create unique index releases_waiting on releases (news_id) where state = 'waiting';
create index releases_due on releases (due_at) where state = 'waiting';

create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor_id uuid,
  actor_name text,
  action text not null,
  collection text not null,
  document_id uuid not null,
  language text,
  details jsonb not null default '{}'
);
create index audit_document on audit (document_id, id);
create index audit_at on audit (at);
`

/** Nothing written is changed; what is older than the site keeps is forgotten by one function alone. */
const appendOnly = `
create function audit_stays() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('newsroom.forgets_audit', true) = 'yes' then return old; end if;
  raise exception 'the audit log is only added to';
end $$;
create trigger audit_stays before update or delete on audit for each row execute function audit_stays();
create trigger audit_stays_whole before truncate on audit for each statement execute function audit_stays();

create function audit_forget(older_than timestamptz) returns bigint
language plpgsql as $$
declare
  forgotten bigint;
begin
  perform set_config('newsroom.forgets_audit', 'yes', true);
  delete from audit where at < older_than;
  get diagnostics forgotten = row_count;
  perform set_config('newsroom.forgets_audit', '', true);
  return forgotten;
end $$;
`

const fields = `
   CREATE TYPE "public"."enum_news_other_language_plan" AS ENUM('with', 'after', 'never');
  CREATE TYPE "public"."enum__news_v_version_other_language_plan" AS ENUM('with', 'after', 'never');
  ALTER TABLE "news" ADD COLUMN "other_language_plan" "enum_news_other_language_plan";
  ALTER TABLE "_news_v" ADD COLUMN "version_other_language_plan" "enum__news_v_version_other_language_plan";
  ALTER TABLE "site" ADD COLUMN "second_person" boolean DEFAULT true;
  ALTER TABLE "site" ADD COLUMN "audit_months" numeric DEFAULT 60;
  ALTER TABLE "_site_v" ADD COLUMN "version_second_person" boolean DEFAULT true;
  ALTER TABLE "_site_v" ADD COLUMN "version_audit_months" numeric DEFAULT 60;
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [tables, appendOnly, fields]) await db.execute(sql.raw(part))
}

const undo = `
ALTER TABLE "news" DROP COLUMN "other_language_plan";
  ALTER TABLE "_news_v" DROP COLUMN "version_other_language_plan";
  ALTER TABLE "site" DROP COLUMN "second_person";
  ALTER TABLE "site" DROP COLUMN "audit_months";
  ALTER TABLE "_site_v" DROP COLUMN "version_second_person";
  ALTER TABLE "_site_v" DROP COLUMN "version_audit_months";
  DROP TYPE "public"."enum_news_other_language_plan";
  DROP TYPE "public"."enum__news_v_version_other_language_plan";
drop function audit_forget(timestamptz);
drop table audit;
drop function audit_stays();
drop table releases;
drop table unreviewed;
drop table reviews;
`

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(undo))
}
