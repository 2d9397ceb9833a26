import type { Task } from 'graphile-worker'
import { openStates } from '@/newsroom/translation/overview/documentState'
import { tellOfTranslationJob } from '@/newsroom/translation/overview/tellOfTranslation'

export const tellOfDueJob = 'tell-of-due-translations'

/** Has the assignees told whose items go out within a day while there is work left: once for each planned time. */
export const tellOfDue: Task = async (_payload, { query, logger }) => {
  const { rowCount } = await query(
    `with soon as (
      update translations set due_told = due_at
      where assignee_id is not null and due_at between now() and now() + interval '24 hours'
        and due_told is distinct from due_at and mode = 'translated' and (state = any($1) or facts > 0)
      returning collection, source_id, language
    )
    select graphile_worker.add_job($2, json_build_object('what', 'due', 'collection', collection, 'source', source_id,
      'language', language), job_key => concat_ws(':', 'translation:due', collection, source_id, language),
      max_attempts => 20) from soon`,
    [openStates, tellOfTranslationJob],
  )
  if (rowCount) logger.info(`${rowCount} translations are due within a day`)
}
