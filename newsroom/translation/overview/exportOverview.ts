import type { PayloadRequest } from 'payload'
import { isoWithOffset } from '../../language/bakuTime'
import { csvStream } from '../../publishing/audit/csvStream'
import type { OverviewItem } from './overviewItem'
import type { OverviewAsked } from './readOverview'
import { readItems } from './readOverview'

const columns = [
  'title',
  'collection',
  'source_language',
  'language',
  'state',
  'done_percent',
  'words',
  'words_left',
  'segments',
  'untranslated',
  'needs_work',
  'needs_work_major',
  'translated',
  'reviewed',
  'facts',
  'due',
  'assignee',
  'waiting_since',
  'address',
]

/** The whole list, as it was filtered and sorted, as CSV in which no cell is a formula. */
export const exportOverview = (
  req: PayloadRequest,
  asked: Omit<OverviewAsked, 'page'>,
  siteUrl: string,
): ReadableStream<Uint8Array> => csvStream(columns, rowsOf(req, asked, siteUrl))

async function* rowsOf(
  req: PayloadRequest,
  asked: Omit<OverviewAsked, 'page'>,
  siteUrl: string,
): AsyncGenerator<Record<string, unknown>> {
  for (const item of await readItems(req, { ...asked, page: 1 }, { limit: null, offset: 0 }))
    yield lineOf(item, siteUrl)
}

const lineOf = ({ counts, ...item }: OverviewItem, siteUrl: string): Record<string, unknown> => ({
  title: item.title,
  collection: item.collection,
  source_language: item.sourceLanguage,
  language: item.language,
  state: item.state,
  done_percent: item.done,
  words: counts.words,
  words_left: counts.wordsLeft,
  segments: counts.segments,
  untranslated: counts.untranslated,
  needs_work: counts.needsWork,
  needs_work_major: counts.needsWorkMajor,
  translated: counts.translated,
  reviewed: counts.reviewed,
  facts: counts.facts,
  due: item.dueAt && isoWithOffset(item.dueAt),
  assignee: item.assignee?.name,
  waiting_since: isoWithOffset(item.since),
  address: `${siteUrl}/admin/collections/${item.collection}/${item.targetId ?? item.sourceId}/translation`,
})
