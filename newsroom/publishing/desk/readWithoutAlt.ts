import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'
import type { Desk } from './desk'

const most = 20

/**
 * Public items with pictures that say nothing to who cannot see them: neither decorative, nor described here, nor
 * described in general in the language of the item (which pages fall back on).
 */
export async function readWithoutAlt(req: PayloadRequest): Promise<Desk['withoutAlt']> {
  const rows = await runStatement(
    req,
    sql`with uses as (
      select id as news_id, lead_image_image_id as media_id, lead_image_alt as alt, lead_image_decorative as decorative from news
      union all
      select _parent_id, image_id, alt, decorative from news_gallery
    )
    select n.id, n.language, n.title, count(*)::int as pictures, (count(*) over ())::int as total
    from uses u join news n on n.id = u.news_id and n._status = 'published' and n.deleted_at is null
      left join media_locales m on m._parent_id = u.media_id and m._locale::text = n.language::text
    where u.media_id is not null and u.decorative is not true
      and coalesce(nullif(trim(u.alt), ''), nullif(trim(m.alt), '')) is null
    group by n.id order by n.published_at desc, n.id limit ${most}`,
  )
  return {
    total: Number(rows[0]?.total ?? 0),
    items: rows.map((row) => ({
      id: String(row.id),
      language: String(row.language),
      title: row.title as string | null,
      pictures: Number(row.pictures),
    })),
  }
}
