'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { bakuDay } from '@/newsroom/language/bakuTime'
import type { Desk } from '@/newsroom/publishing/desk/desk'
import { useDeskWords } from '../deskWords'
import { NoticeButton } from '../emergency/NoticeButton'
import { TranslationsSection } from '../translation/overview/TranslationsSection'
import { useAnswer } from '../useAnswer'
import { Alarms } from './Alarms'
import { AuditFile } from './AuditFile'
import { DeskSection } from './DeskSection'
import { dashboardWords } from './dashboardWords'
import { MentionList } from './MentionList'
import { TodayList } from './TodayList'
import { WaitingList } from './WaitingList'
import { WithoutAltList } from './WithoutAltList'
import '../desk.css'
import './dashboard.css'

/** In ms: an alarm is seen without loading the page again. */
const anew = 60_000

/** On top of the start page: what went wrong, today's plan, and what waits for the person who looks at it. */
export function Dashboard() {
  const say = useDeskWords(dashboardWords)
  const { routes } = useConfig().config
  const minutes = useMinutes()
  const asked = useAnswer<Desk>('/desk', minutes)
  return (
    <div className="desk-day">
      <div className="desk-day__head">
        <h1>{say.heading}</h1>
        <a className="desk-order" href={`${routes.admin}/calendar`}>
          {say.calendar}
        </a>
        <a className="desk-order" href={`${routes.admin}/translations`}>
          {say.translations}
        </a>
        <NoticeButton />
      </div>
      {asked.state === 'told' ? (
        <Told desk={asked.answer} minutes={minutes} />
      ) : (
        <p role={asked.state === 'failed' ? 'alert' : 'status'}>{say[asked.state]}</p>
      )}
      <AuditFile today={bakuDay(new Date())} />
    </div>
  )
}

function Told({ desk, minutes }: { desk: Desk; minutes: number }) {
  const say = useDeskWords(dashboardWords)
  return (
    <>
      <Alarms desk={desk} />
      <div className="desk-day__columns">
        <DeskSection heading={say.today} count={desk.today.length} none={say.todayNone}>
          <TodayList releases={desk.today} />
        </DeskSection>
        <DeskSection heading={say.waiting} count={desk.waiting.length} none={say.waitingNone}>
          <WaitingList items={desk.waiting} />
        </DeskSection>
        <TranslationsSection filter="mine" again={minutes} />
        <TranslationsSection filter="stale" again={minutes} />
        {desk.mentions.length > 0 && (
          <DeskSection heading={say.mentions} count={desk.mentions.length}>
            <MentionList mentions={desk.mentions} />
          </DeskSection>
        )}
        {desk.withoutAlt.total > 0 && (
          <DeskSection heading={say.withoutAlt} count={desk.withoutAlt.total}>
            <WithoutAltList {...desk.withoutAlt} />
          </DeskSection>
        )}
      </div>
    </>
  )
}

/** Grows each minute while the page is looked at. */
function useMinutes(): number {
  const [minutes, setMinutes] = useState(0)
  useEffect(() => {
    const clock = setInterval(() => document.hidden || setMinutes((count) => count + 1), anew)
    return () => clearInterval(clock)
  }, [])
  return minutes
}
