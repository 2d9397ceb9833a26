import type { JobHelpers, Task } from 'graphile-worker'
import { z } from 'zod'
import { queueMail } from '@/newsroom/alerts/queueMail'
import type { Locale } from '@/newsroom/language/locales'
import type { ReleaseNews } from './releaseMail'
import { releaseMail } from './releaseMail'

const order = z.object({ release: z.uuid(), overdue: z.boolean().default(false) })

interface Row {
  news_id: string
  title: string | null
  due_at: Date
  state: 'waiting' | 'out' | 'failed' | 'cancelled'
  problems: { message: Record<Locale, string> }[] | null
  scheduled_by: string | null
}

interface Settings {
  siteUrl: string
  /** `"Newsroom" <newsroom@…>` */
  sender: string
}

/** Writes the mail about a release to whoever it concerns; where nobody is left, to all who may publish. */
export const tellOfRelease =
  ({ siteUrl, sender }: Settings): Task =>
  async (payload, helpers) => {
    const { release, overdue } = order.parse(payload)
    const { rows } = await helpers.query<Row>(
      `select r.news_id, coalesce(v.version_title, n.title) as title, r.due_at, r.state, r.problems, r.scheduled_by
      from releases r left join news n on n.id = r.news_id left join _news_v v on v.id = r.version_id where r.id = $1`,
      [release],
    )
    const [row] = rows
    const end = row && endOf(row, overdue)
    if (!end) return
    const to = await addressees(helpers, row, end)
    if (to.length === 0) return helpers.logger.warn(`nobody can be told of release ${release}`)
    const mail = releaseMail(
      {
        id: row.news_id,
        title: row.title ?? '',
        dueAt: new Date(row.due_at).toISOString(),
        end,
        problems: (row.problems ?? []).map(({ message }) => message),
      },
      siteUrl,
    )
    await queueMail(helpers, `${release}:${end}`, { from: sender, to: to.join(', '), ...mail })
  }

/** What there is to tell; nothing where a late one has gone out in the meantime. */
function endOf({ state }: Row, overdue: boolean): ReleaseNews['end'] | null {
  if (overdue) return state === 'waiting' ? 'overdue' : null
  return state === 'out' || state === 'failed' ? state : null
}

/** Of what went well whoever scheduled it and approved it hears; of what did not, also everybody who may publish. */
async function addressees({ query }: JobHelpers, { news_id, scheduled_by }: Row, end: ReleaseNews['end']) {
  const { rows } = await query<{ email: string }>(
    `select distinct u.email from users u
    where u.id = $1
      or u.id in (select unnest(array[submitted_by, decided_by]) from reviews where news_id = $2)
      or ($3 and u.role in ('administrator', 'publisher'))
    order by u.email`,
    [scheduled_by, news_id, end !== 'out'],
  )
  return rows.map(({ email }) => email)
}
