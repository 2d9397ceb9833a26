import { readPath } from '../../addresses/readPath'
import type { Finding } from '../../links/findings'
import { finding } from '../../links/findings'
import { publishableCollections } from '../../publishing/publishable'
import type { Query } from './query'
import { isPublic } from './query'

/** Says what is wrong with a link to this site itself: against what is public, without asking the site. */
export interface OwnPages {
  ofEntry: (collection: string, id: string) => Promise<Finding | null>
  ofPath: (path: string) => Promise<Finding | null>
}

/** Answers are remembered for the night: the same entries are linked to again and again. */
export function ownPages(query: Query): OwnPages {
  const known = new Map<string, Promise<Finding | null>>()
  const once = (key: string, look: () => Promise<Finding | null>) => {
    const answer = known.get(key) ?? look()
    known.set(key, answer)
    return answer
  }
  const exists = async (statement: string, values: unknown[]) =>
    (await query(`${statement} limit 1`, values)).rows.length > 0

  async function lookForEntry(collection: string, id: string): Promise<Finding | null> {
    if (!publishableCollections.some((one) => one === collection)) return finding('malformed')
    const isThere = await exists(
      `select 1 from ${collection} d where d.id::text = $1 and ${isPublic(collection)}`,
      [id],
    )
    return isThere ? null : finding('not-public')
  }

  async function lookForPath(path: string): Promise<Finding | null> {
    const [bare = ''] = path.split(/[?#]/)
    const [, key] = /^\/media\/([0-9a-f]{32})\//.exec(bare) ?? []
    if (key)
      return (await exists('select 1 from media m join media_uses u on u.media_id = m.id where m.key = $1', [
        key,
      ]))
        ? null
        : finding('not-public')
    const place = readPath(bare)
    // A feed, a file of the site: nothing that the tables know.
    if (!place?.slug || place.slug.includes('.')) return null
    const leadsOn = await query('select kind from redirects where "from" = $1', [bare.replace(/\/$/, '')])
    const kind = leadsOn.rows[0]?.kind
    if (kind) return kind === 'gone' ? finding('gone', { status: 410 }) : null
    const collection = place.section === 'page' ? 'pages' : place.section
    const isThere =
      collection === 'news'
        ? await exists(`select 1 from news d where d.language = $1 and d.slug = $2 and ${isPublic('news')}`, [
            place.locale,
            place.slug,
          ])
        : // Who has no name in one language has a page there all the same, under the other.
          await exists(
            `select 1 from ${collection} d join ${collection}_locales l on l._parent_id = d.id
              where l.slug = $1 and ${isPublic(collection)}`,
            [place.slug],
          )
    return isThere ? null : finding('gone', { status: 404 })
  }

  return {
    ofEntry: (collection, id) => once(`${collection}:${id}`, () => lookForEntry(collection, id)),
    ofPath: (path) => once(path, () => lookForPath(path)),
  }
}
