import type { Locale } from '../../language/locales'
import type { PublishableCollection } from '../../publishing/publishable'
import type { DocumentState } from './documentState'
import { percentDone } from './documentState'
import type { OverviewItem } from './overviewItem'

type Row = Record<string, unknown>

const isoOf = (moment: unknown): string => new Date(moment as string | Date).toISOString()

/** A stored row as the list tells it. */
export function toItem(row: Row): OverviewItem {
  const counts = {
    segments: Number(row.segments),
    untranslated: Number(row.untranslated),
    needsWork: Number(row.needs_work),
    needsWorkMajor: Number(row.needs_work_major),
    translated: Number(row.translated),
    reviewed: Number(row.reviewed),
    words: Number(row.words),
    wordsLeft: Number(row.words_left),
    facts: Number(row.facts),
  }
  return {
    collection: row.collection as PublishableCollection,
    sourceId: String(row.source_id),
    sourceLanguage: row.source_language as Locale,
    language: row.language as Locale,
    targetId: row.target_id ? String(row.target_id) : null,
    title: row.title as string | null,
    state: row.state as DocumentState,
    done: percentDone(counts),
    counts,
    dueAt: row.due_at ? isoOf(row.due_at) : null,
    isOverdue: row.is_overdue === true,
    assignee: row.assignee_id
      ? { id: String(row.assignee_id), name: row.assignee_name as string | null }
      : null,
    since: isoOf(row.since),
  }
}
