import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { queueMail } from '@/newsroom/alerts/queueMail'
import { commentMail } from './commentMail'

const order = z.object({ comment: z.uuid() })

interface Settings {
  siteUrl: string
  /** `"Newsroom" <newsroom@…>` */
  sender: string
}

interface Row {
  collection: string
  document_id: string
  title: string | null
  author_name: string | null
  text: string
  emails: string[] | null
}

/** Writes to each person whom a comment asks for; nothing where it was deleted in the meantime. */
export const tellOfCommentTask =
  ({ siteUrl, sender }: Settings): Task =>
  async (payload, helpers) => {
    const { comment } = order.parse(payload)
    const { rows } = await helpers.query<Row>(
      `select c.collection, c.document_id, coalesce(v.version_title, n.title) as title, c.author_name, c.text,
        (select array_agg(u.email order by u.email) from comment_mentions m join users u on u.id = m.user_id
          where m.comment_id = c.id) as emails
      from comments c left join news n on c.collection = 'news' and n.id = c.document_id
        left join _news_v v on v.parent_id = n.id and v.latest
      where c.id = $1`,
      [comment],
    )
    const [row] = rows
    if (!row) return
    const news = { id: comment, collection: row.collection, documentId: row.document_id, text: row.text }
    const mail = commentMail({ ...news, title: row.title ?? '', author: row.author_name ?? '' }, siteUrl)
    for (const to of row.emails ?? [])
      await queueMail(helpers, `${comment}:${to}`, { from: sender, to, ...mail })
  }
