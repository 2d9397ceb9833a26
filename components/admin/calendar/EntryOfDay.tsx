'use client'

import { useConfig } from '@payloadcms/ui'
import type { CalendarEntry } from '@/newsroom/publishing/calendar/entry'
import { useDeskWords } from '../deskWords'
import { mayPublish, useStaff } from '../staff'
import { calendarDeskWords } from './calendarWords'

interface Props {
  entry: CalendarEntry
  onMove: (entry: CalendarEntry) => void
  onDrag: (entry: CalendarEntry | null) => void
}

/** One line of a day; what is planned can be dragged, or moved by its button. */
export function EntryOfDay({ entry, onMove, onDrag }: Props) {
  const say = useDeskWords(calendarDeskWords)
  const { routes } = useConfig().config
  const staff = useStaff()
  const movable = entry.kind === 'release' && mayPublish(staff)
  const title = entry.title || say.unnamed
  return (
    <li
      className={`desk-entry desk-entry--${entry.kind}`}
      draggable={movable}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', title)
        onDrag(entry)
      }}
      onDragEnd={() => onDrag(null)}
    >
      {entry.time && <time>{entry.time}</time>} <span className="desk-entry__kind">{say[entry.kind]}</span>{' '}
      <a
        href={`${routes.admin}/collections/${entry.collection}/${entry.id}`}
        lang={entry.title ? (entry.language ?? undefined) : undefined}
        draggable={false}
      >
        {title}
      </a>
      {entry.together && <small> {say.together}</small>}
      {movable && (
        <>
          {' '}
          <button
            type="button"
            className="desk-order desk-entry__move"
            aria-label={say.moveOf(title)}
            onClick={() => onMove(entry)}
          >
            {say.move}
          </button>
        </>
      )}
    </li>
  )
}
