import type { Locale } from '@/newsroom/language/locales'
import { mayWrite, useStaff } from '../../staff'
import { useAnswer } from '../../useAnswer'
import type { Assignee } from './AssigneeChoice'

interface People {
  people: Assignee[]
}

/** By language, to whom a translation into it can be given; asked only for who may give it. */
export function useAssignees(): Record<Locale, Assignee[]> {
  const asks = mayWrite(useStaff())
  const az = useAnswer<People>(asks ? '/translation/assignees?language=az' : null)
  const en = useAnswer<People>(asks ? '/translation/assignees?language=en' : null)
  return {
    az: az.state === 'told' ? az.answer.people : [],
    en: en.state === 'told' ? en.answer.people : [],
  }
}
