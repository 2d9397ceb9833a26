import 'server-only'
import { itemPath } from '@/newsroom/addresses/paths'
import { fileByLink, linkPath, unnamedSlug } from '@/newsroom/addresses/readingLinks'
import type { Locale } from '@/newsroom/language/locales'
import type { StoredDocument } from '@/newsroom/publishing/documents'
import type { FoundLink } from '@/newsroom/publishing/readingLinks/findLink'
import { recordOpening } from '@/newsroom/publishing/readingLinks/recordOpening'
import { newsItemPage } from '../newsItem'
import { asIfPublished } from '../preview/asIfPublished'
import { noPage } from '../preview/noPage'
import { withFiles } from '../preview/withFiles'
import type { LinkNotice, NewsPage, Page } from '../shapes'
import type { StoredNewsItem } from '../stored'
import { linkedItem } from './linkedItem'
import { publicPath } from './publicPath'

/** What stands at an address that was opened by a link. */
export type ByLink =
  | { kind: 'item'; page: NewsPage; notice: LinkNotice }
  /** Where it stands now: the public page, or the new address of the draft */
  | { kind: 'elsewhere'; path: string }
  /** The link opens nothing, and nobody is told why */
  | { kind: 'nothing'; page: Page }

/**
 * A news item by a link, as its page would be, and written down that it was opened. A link that works no longer leads to
 * the public page where there is one; wrong, ended and expired ones, and those of other items, are answered alike.
 * @param slug of the address that was asked for
 * @param token as it came with the address
 * @param headers from where and by which program, as the press handed them on
 */
export async function newsByLink(
  locale: Locale,
  slug: string,
  token: unknown,
  headers: Headers,
): Promise<ByLink> {
  const { req, link, item, dueAt } = await linkedItem(token)
  const own = link?.language === locale && (slug === link.slug || slug === slugOf(item)) ? link : null
  if (!own || !item) {
    const path = await publicPath(locale, slug, own?.documentId)
    return path ? { kind: 'elsewhere', path } : { kind: 'nothing', page: noPage(locale) }
  }
  const now = slugOf(item) ?? unnamedSlug
  if (slug !== now) return { kind: 'elsewhere', path: linkPath(locale, now, String(token)) }
  const stored = (await asIfPublished(req, 'news', item)) as unknown as StoredNewsItem
  const page = await newsItemPage(locale, stored)
  await recordOpening(req, own.id, headers)
  return {
    kind: 'item',
    page: withFiles({ ...page, path: itemPath('news', locale, now) }, (path) =>
      fileByLink(path, String(token)),
    ),
    notice: noticeOf(own, item, dueAt),
  }
}

const slugOf = (item: StoredDocument | null): string | null =>
  typeof item?.slug === 'string' && item.slug ? item.slug : null

/** The time that is set for the item counts, or, until one is, that which was said when the link was made. */
function noticeOf({ kind, embargoUntil }: FoundLink, item: StoredDocument, dueAt: string | null): LinkNotice {
  const until = dueAt ?? embargoUntil?.toISOString()
  if (kind === 'preview' || !until) return { kind: 'preview', savedAt: String(item.updatedAt) }
  return { kind: 'embargo', until, isLate: Date.parse(until) <= Date.now() }
}
