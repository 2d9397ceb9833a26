/**
 * Writes $1 drafts with their one version, a release that waits for each, and its job in the queue, as scheduling does;
 * due after the interval $2. For tests that need hundreds: through the desk each would take a tenth of a second, and
 * nothing may be scheduled for the next seconds.
 */
export const plannedItems = `
  with moment as (select now() + $2::interval as due),
    body as (select '{"root":{"type":"root","version":1,"format":"","indent":0,"direction":"ltr","children":[{"type":"paragraph","version":1,"children":[{"type":"text","version":1,"text":"Təlim üç gün davam etdi.","format":0}]}]}}'::jsonb as text),
    item as (
      insert into news (id, language, title, summary, body, slug, story, state, kind, significance, other_language_plan,
        press_contact_email, _status)
      select uuidv7(), 'az', 'Planlaşdırılmış xəbər ' || n || ' ' || gen_random_uuid(), 'Təlimdə iyirmi əməkdaş iştirak etdi.', body.text,
        'plan-' || gen_random_uuid(), gen_random_uuid(), 'draft', 'press-release', 'normal', 'never', 'metbuat@example.org', 'draft'
      from generate_series(1, $1::int) n, body returning *),
    version as (
      insert into _news_v (id, parent_id, version_language, version_title, version_summary, version_body, version_slug,
        version_story, version_state, version_kind, version_significance, version_other_language_plan,
        version_press_contact_email, version__status, version_created_at, version_updated_at, latest)
      select uuidv7(), id, language::text::enum__news_v_version_language, title, summary, body, slug, story, 'draft',
        'press-release', 'normal', 'never', press_contact_email, 'draft', now(), now(), true from item returning id, parent_id),
    release as (
      insert into releases (news_id, version_id, due_at, scheduled_by, scheduled_name)
      select parent_id, version.id, due, (select id from users limit 1), 'leyla' from version, moment returning *)
  select graphile_worker.add_job('let-out', json_build_object('release', id), run_at => due_at, job_key => 'release:' || id,
    max_attempts => 5) from release`
