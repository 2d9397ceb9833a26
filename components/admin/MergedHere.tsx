'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { formatDate } from '@/newsroom/language/dates'
import type { MergedEntry } from '@/newsroom/publishing/merging/mergedInto'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { mergedWords } from './mergeWords'
import { mayPublish, useStaff } from './staff'
import { UndoMergeDialog } from './UndoMergeDialog'
import { useAnswer } from './useAnswer'
import './desk.css'

/** Entries that were merged into this one, each with the way to tell them apart again. */
export function MergedHere() {
  const say = useDeskWords(mergedWords)
  const language = useDeskLanguage()
  const { id, versionCount } = useDocumentInfo()
  const staff = useStaff()
  const [undoing, setUndoing] = useState<MergedEntry | null>(null)
  const headingId = useId()
  const asked = useAnswer<{ merged: MergedEntry[] }>(id ? `/merges/into/${id}` : null, versionCount)
  const merged = asked.state === 'told' ? asked.answer.merged : []
  if (merged.length === 0) return null
  return (
    <section className="desk-panel" aria-labelledby={headingId}>
      <h2 id={headingId}>{say.heading}</h2>
      <ul>
        {merged.map((entry) => (
          <li key={entry.id}>
            <strong>{entry.name}</strong>{' '}
            <small>{say.merged(formatDate(entry.at, 'dateTime', language), entry.by)}</small>{' '}
            {entry.hindrance ? (
              <span>
                {say.cannot} {entry.hindrance}
              </span>
            ) : (
              mayPublish(staff) && (
                <button
                  type="button"
                  className="desk-link"
                  aria-label={say.undoOf(entry.name)}
                  onClick={() => setUndoing(entry)}
                >
                  {say.undo}
                </button>
              )
            )}
          </li>
        ))}
      </ul>
      {undoing && <UndoMergeDialog entry={undoing} onClose={() => setUndoing(null)} />}
    </section>
  )
}
