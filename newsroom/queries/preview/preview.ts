import 'server-only'
import { previewMediaPath } from '@/newsroom/addresses/paths'
import type { Locale } from '@/newsroom/language/locales'
import type { StoredDocument } from '@/newsroom/publishing/documents'
import type { PreviewedCollection } from '@/newsroom/publishing/publishable'
import { documentPage } from '../document'
import { pageOfPage } from '../editorialPage'
import { eventPage } from '../event'
import { newsItemPage } from '../newsItem'
import { organisationPage } from '../organisation'
import { personPage } from '../person'
import { projectPage } from '../project'
import type { Page } from '../shapes'
import { topicPage } from '../topic'
import { asIfPublished } from './asIfPublished'
import { noPage } from './noPage'
import { isPreviewed, readDraft } from './readDraft'
import { requestOf, viewerOf } from './viewer'
import { withFiles } from './withFiles'

/** How the page of each kind is made of what is stored: the same for what is public. */
const pages = {
  news: newsItemPage,
  events: eventPage,
  people: personPage,
  organisations: organisationPage,
  projects: projectPage,
  documents: documentPage,
  topics: topicPage,
  pages: pageOfPage,
} as const

type PageOf<Kind extends PreviewedCollection> = NonNullable<Awaited<ReturnType<(typeof pages)[Kind]>>>

/** A draft as its page would be, or an entry that would have no page in this language. */
export type Preview =
  | {
      [Kind in PreviewedCollection]: { kind: Kind; page: PageOf<Kind>; isDraft: boolean }
    }[PreviewedCollection]
  | { kind: 'nameless'; page: Page }

/**
 * The page of a document as it was last saved, for a member of staff who is logged in; null for everybody else,
 * whatever they ask. What the page names besides is as the public sees it.
 */
export async function preview(
  headers: Headers,
  locale: Locale,
  collection: string,
  id: string,
): Promise<Preview | null> {
  const viewer = await viewerOf(headers)
  if (!viewer || !isPreviewed(collection)) return null
  const draft = await readDraft(viewer, collection, id, locale)
  if (!draft) return null
  const stored = await asIfPublished(await requestOf(viewer), collection, draft)
  const make = pages[collection] as unknown as (
    locale: Locale,
    stored: StoredDocument,
  ) => Promise<Page | null>
  const page = await make(locale, stored)
  if (!page) return { kind: 'nameless', page: noPage(locale) }
  return {
    kind: collection,
    page: withFiles(page, toStaff),
    isDraft: draft._status !== 'published',
  } as Preview
}

/** Files of a draft at the address where staff see them. */
const toStaff = (path: string): string => path.replace('/media', previewMediaPath)
