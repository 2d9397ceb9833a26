import type { AdminViewServerProps } from 'payload'
import { bakuDay } from '@/newsroom/language/bakuTime'
import { DeskScreen } from '../DeskScreen'
import { Calendar } from './Calendar'

/** The desk's month. */
export const CalendarView = (props: AdminViewServerProps) => (
  <DeskScreen {...props}>
    <Calendar now={bakuDay(new Date()).slice(0, 7)} />
  </DeskScreen>
)
