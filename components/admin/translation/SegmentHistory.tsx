import { useState } from 'react'
import { formatDate } from '@/newsroom/language/dates'
import { useAnswer } from '../useAnswer'
import { useAtDesk } from './atDesk'
import { wordsAlone } from './sourcePieces'

interface Entry {
  action: string
  translation: string | null
  sourceText: string | null
  note: string | null
  by: string | null
  at: string
}

/** Who wrote what in a segment, and when; read when it is opened. */
export function SegmentHistory({ segmentKey, number }: { segmentKey: string; number: number }) {
  const { store, tools, language, from, to } = useAtDesk()
  const [isOpen, setOpen] = useState(false)
  const { collection, id, language: into } = store.place
  const query = new URLSearchParams({ key: segmentKey, language: into })
  const asked = useAnswer<{ entries: Entry[] }>(
    isOpen ? `/translation/${collection}/${id}/segments/history?${query}` : null,
  )
  const entries = asked.state === 'told' ? asked.answer.entries : []
  const actions: Record<string, string> = tools.actions
  return (
    <details className="desk-history" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {tools.history}
        <span className="desk-unseen"> {number}</span>
      </summary>
      {isOpen && asked.state !== 'told' && <p role="status">{tools[asked.state]}</p>}
      {asked.state === 'told' && entries.length === 0 && <p>{tools.noHistory}</p>}
      <ol>
        {entries.map(({ action, translation, sourceText, note, by, at }) => (
          <li key={`${at} ${action}`}>
            <strong>{by ?? tools.somebody}</strong> {actions[action] ?? action}{' '}
            <small>
              <time dateTime={at}>{formatDate(at, 'dateTime', language)}</time>
            </small>
            {note && <p className="desk-remark">{note}</p>}
            {translation && <p lang={to}>{translation}</p>}
            {sourceText && (
              <p>
                <small>{tools.wasSource}</small> <span lang={from}>{wordsAlone(sourceText)}</span>
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
