import type { JobHelpers, Task } from 'graphile-worker'
import { z } from 'zod'
import { queueMail } from '@/newsroom/alerts/queueMail'
import { publishableCollections } from '@/newsroom/publishing/publishable'
import { translationNews } from '@/newsroom/translation/overview/tellOfTranslation'
import type { Remark } from './translationMail'
import { translationMail } from './translationMail'

const order = z.object({
  what: z.enum(translationNews),
  collection: z.enum(publishableCollections),
  source: z.uuid(),
  language: z.string(),
})
type Order = z.infer<typeof order>

interface Settings {
  siteUrl: string
  /** `"Newsroom" <newsroom@…>` */
  sender: string
}

interface Row {
  target_id: string | null
  title: string | null
  untranslated: number
  needs_work: number
  rejected: number
  facts: number
  words_left: number
  due_at: Date | null
  email: string
}

/** Writes to the assignee of a translation; nothing where there is no longer anything to tell, or nobody to be told. */
export const tellOfTranslationTask =
  ({ siteUrl, sender }: Settings): Task =>
  async (payload, helpers) => {
    const asked = order.parse(payload)
    const row = await take(helpers, asked)
    const remarks = row && asked.what === 'rejected' ? await remarksOn(helpers, asked, row) : []
    if (!row || !isNews(asked, row, remarks)) return
    const { untranslated, needs_work, facts } = row
    const mail = translationMail(
      {
        what: asked.what,
        collection: asked.collection,
        id: row.target_id ?? asked.source,
        title: row.title ?? '',
        left: { untranslated, needsWork: needs_work, facts, words: row.words_left },
        dueAt: row.due_at && new Date(row.due_at).toISOString(),
        remarks,
      },
      siteUrl,
    )
    const { id, created_at } = helpers.job
    const about = `translation:${id}.${new Date(created_at).getTime()}`
    await queueMail(helpers, about, { from: sender, to: row.email, ...mail })
  }

const toldIn = { changed: 'change_told_at', rejected: 'rejection_told_at' } as const

/** The row as it stands now, marked as told where that is asked again within the hour. */
async function take(
  { query }: JobHelpers,
  { what, collection, source, language }: Order,
): Promise<Row | undefined> {
  const mark =
    what === 'changed' || what === 'rejected' ? `${toldIn[what]} = now()` : 'counted_at = t.counted_at'
  const { rows } = await query<Row>(
    `update translations t set ${mark} from users u
      where t.collection = $1 and t.source_id = $2 and t.language = $3 and u.id = t.assignee_id
      returning t.target_id, t.title, t.untranslated, t.needs_work, t.rejected, t.facts, t.words_left, t.due_at, u.email`,
    [collection, source, language],
  )
  return rows[0]
}

/** Whether it still holds: a change may have been taken back, or worked off, within the minutes that were waited. */
function isNews({ what }: Order, row: Row, remarks: readonly Remark[]): boolean {
  if (what === 'changed') return row.untranslated + row.needs_work - row.rejected + row.facts > 0
  if (what === 'rejected') return remarks.length > 0
  return what === 'assigned' || row.due_at !== null
}

/** What is to be put right, the oldest first. */
async function remarksOn(
  { query }: JobHelpers,
  { collection, source, language }: Order,
  { target_id }: Row,
): Promise<Remark[]> {
  const { rows } = await query<{ translation: string; note: string | null; by_name: string | null }>(
    `select translation, note, by_name from translation_segments
      where collection = $1 and document_id = $2 and language = $3 and state = 'rejected' order by at limit 20`,
    [collection, target_id ?? source, language],
  )
  return rows.map(({ translation, note, by_name }) => ({ words: translation, note: note ?? '', by: by_name }))
}
