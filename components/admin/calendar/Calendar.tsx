'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { bakuMoment } from '@/newsroom/language/bakuMoment'
import { formatDate } from '@/newsroom/language/dates'
import type { CalendarEntry, CalendarMonth } from '@/newsroom/publishing/calendar/entry'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { order } from '../order'
import { useAnswer } from '../useAnswer'
import { calendarDeskWords } from './calendarWords'
import { MonthTable } from './MonthTable'
import { MoveDialog } from './MoveDialog'
import { monthsLater } from './weeksOf'
import '../desk.css'
import './calendar.css'

/** What is planned, takes place and went out, month by month. @param now this month in Baku: '2026-11' */
export function Calendar({ now }: { now: string }) {
  const say = useDeskWords(calendarDeskWords)
  const language = useDeskLanguage()
  const [month, setMonth] = useState(now)
  const [times, setTimes] = useState(0)
  const [said, setSaid] = useState<{ text: string; refused: boolean } | null>(null)
  const [moving, setMoving] = useState<CalendarEntry | null>(null)
  const asked = useAnswer<CalendarMonth>(`/calendar?month=${month}`, times)
  const told = asked.state === 'told' && asked.answer.month === month ? asked.answer : null

  const turnTo = (to: string) => {
    setMonth(to)
    setSaid(null)
  }
  /** @returns what stands in the way */
  const move = async ({ id }: CalendarEntry, day: string): Promise<string | null> => {
    const outcome = await order<{ dueAt: string }[]>(`/news/${id}/reschedule`, language, { day })
    if (!outcome.done) return outcome.message
    setTimes((count) => count + 1)
    setSaid({ text: say.moved(bakuMoment(outcome.answer[0]?.dueAt ?? '', language)), refused: false })
    return null
  }
  const drop = async (entry: CalendarEntry, day: string) => {
    if (entry.day === day) return
    const refusal = await move(entry, day)
    if (refusal) setSaid({ text: refusal, refused: true })
  }

  return (
    <div className="desk-calendar">
      <h1>{say.heading}</h1>
      <p>{say.explanation}</p>
      <div className="desk-calendar__turn">
        <Button buttonStyle="secondary" margin={false} onClick={() => turnTo(monthsLater(month, -1))}>
          {say.before}
        </Button>
        <h2 aria-live="polite">{formatDate(`${month}-01`, 'monthYear', language)}</h2>
        <Button buttonStyle="secondary" margin={false} onClick={() => turnTo(monthsLater(month, 1))}>
          {say.after}
        </Button>
        {month !== now && (
          <Button buttonStyle="subtle" margin={false} onClick={() => turnTo(now)}>
            {say.thisMonth}
          </Button>
        )}
      </div>
      <p role="status" className="desk-names__status">
        {said && !said.refused && `${said.text} `}
        {told ? say.entries(told.entries.length) : say[asked.state === 'failed' ? 'failed' : 'asking']}
      </p>
      {said?.refused && (
        <p role="alert" className="desk-refusal">
          {said.text}
        </p>
      )}
      <MonthTable
        month={month}
        today={told?.today ?? ''}
        entries={told?.entries ?? []}
        onMove={setMoving}
        onDrop={(entry, day) => void drop(entry, day)}
      />
      {moving && <MoveDialog entry={moving} move={move} onClose={() => setMoving(null)} />}
    </div>
  )
}
