'use client'

import { bakuParts } from '@/newsroom/language/bakuTime'
import type { PlannedRelease } from '@/newsroom/publishing/desk/desk'
import { useDeskWords } from '../deskWords'
import { dashboardWords } from './dashboardWords'
import { ItemLink } from './ItemLink'

const marks = {
  waiting: 'desk-mark',
  out: 'desk-mark desk-mark--public',
  failed: 'desk-mark desk-mark--danger',
}

/** What goes out today, by the clock of Baku, and how each stands. */
export function TodayList({ releases }: { releases: PlannedRelease[] }) {
  const say = useDeskWords(dashboardWords)
  const words = { waiting: say.waitingState, out: say.outState, failed: say.failedState }
  return releases.map((release) => (
    <li key={release.release}>
      <time dateTime={release.dueAt}>{clock(release.dueAt)}</time> <ItemLink item={release} />{' '}
      <span className={marks[release.state]}>{words[release.state]}</span>
    </li>
  ))
}

function clock(moment: string): string {
  const { hour, minute } = bakuParts(moment)
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}
