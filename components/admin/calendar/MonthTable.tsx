'use client'

import { useState } from 'react'
import { bakuParts } from '@/newsroom/language/bakuTime'
import { weekdayName } from '@/newsroom/language/calendarWords'
import { formatDate } from '@/newsroom/language/dates'
import type { CalendarEntry } from '@/newsroom/publishing/calendar/entry'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { calendarDeskWords } from './calendarWords'
import { EntryOfDay } from './EntryOfDay'
import type { Cell } from './weeksOf'
import { weeksOf } from './weeksOf'

interface Props {
  month: string
  today: string
  entries: CalendarEntry[]
  onMove: (entry: CalendarEntry) => void
  onDrop: (entry: CalendarEntry, day: string) => void
}

const mondayFirst = [1, 2, 3, 4, 5, 6, 0]

/** A month as a table, a week in each row; narrow windows show its days below each other. */
export function MonthTable({ month, today, entries, onMove, onDrop }: Props) {
  const language = useDeskLanguage()
  const [dragged, setDragged] = useState<CalendarEntry | null>(null)
  const drop = (day: string) => {
    if (dragged) onDrop(dragged, day)
    setDragged(null)
  }
  return (
    <table className="desk-month">
      <caption className="desk-month__caption">{formatDate(`${month}-01`, 'monthYear', language)}</caption>
      <thead>
        <tr>
          {mondayFirst.map((weekday) => (
            <th key={weekday} scope="col">
              {weekdayName(weekday, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, at) => (
          <tr key={week.find(Boolean) ?? at}>
            {week.map((day, weekday) => (
              <Day
                key={day ?? `${at} ${weekday}`}
                day={day}
                isToday={day === today}
                entries={entries.filter((entry) => entry.day === day)}
                mayDrop={dragged !== null}
                onMove={onMove}
                onDrag={setDragged}
                onDrop={drop}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayProps {
  day: Cell
  isToday: boolean
  entries: CalendarEntry[]
  mayDrop: boolean
  onMove: (entry: CalendarEntry) => void
  onDrag: (entry: CalendarEntry | null) => void
  onDrop: (day: string) => void
}

function Day({ day, isToday, entries, mayDrop, onMove, onDrag, onDrop }: DayProps) {
  const say = useDeskWords(calendarDeskWords)
  const language = useDeskLanguage()
  if (!day) return <td className="desk-month__none" />
  return (
    <td
      data-day={day}
      className={isToday ? 'desk-month__today' : entries.length === 0 ? 'desk-month__empty' : undefined}
      onDragOver={(event) => mayDrop && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onDrop(day)
      }}
    >
      <p className="desk-month__day">
        <time dateTime={day}>{bakuParts(day).day}</time>
        <span className="desk-month__weekday"> {weekdayName(bakuParts(day).weekday, language)}</span>
        {isToday && <span className="desk-mark">{say.today}</span>}
      </p>
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <EntryOfDay
              key={`${entry.kind} ${entry.id} ${entry.time}`}
              entry={entry}
              onMove={onMove}
              onDrag={onDrag}
            />
          ))}
        </ul>
      )}
    </td>
  )
}
