'use client'

import type { OverviewItem } from '@/newsroom/translation/overview/overviewItem'
import { useDeskWords } from '../../deskWords'
import { mayWrite, useStaff } from '../../staff'
import { overviewWords } from './overviewWords'

/** Somebody to whom a translation can be given. */
export interface Assignee {
  id: string
  name: string | null
}

interface Props {
  item: OverviewItem
  /** Who may write the language; nobody where that is not known, or not this person's to decide */
  people: readonly Assignee[]
  /** Null gives it to nobody */
  onGive: (item: OverviewItem, assignee: string | null) => void
}

/** Who has a translation: writers give it to anybody who writes that language, a translator takes it or gives it back. */
export function AssigneeChoice({ item, people, onGive }: Props) {
  const say = useDeskWords(overviewWords)
  const staff = useStaff()
  const { assignee } = item
  const title = item.title || say.unnamed
  if (mayWrite(staff)) {
    const holder = assignee && !people.some(({ id }) => id === assignee.id) ? [assignee] : []
    return (
      <select
        aria-label={say.assigneeOf(title)}
        value={assignee?.id ?? ''}
        onChange={(event) => onGive(item, event.target.value || null)}
      >
        <option value="">{say.nobody}</option>
        {[...holder, ...people].map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    )
  }
  const isMine = assignee !== null && assignee.id === staff?.id
  return (
    <>
      {assignee ? assignee.name : say.nobody}{' '}
      {staff?.role === 'translator' && (isMine || !assignee) && (
        <button
          type="button"
          className="desk-order"
          aria-label={isMine ? say.giveBackOf(title) : say.takeOf(title)}
          onClick={() => onGive(item, isMine ? null : staff.id)}
        >
          {isMine ? say.giveBack : say.take}
        </button>
      )}
    </>
  )
}
