'use client'

import type { OverviewItem } from '@/newsroom/translation/overview/overviewItem'
import { useDeskWords } from '../../deskWords'
import { OverviewRow } from './OverviewRow'
import { overviewWords } from './overviewWords'
import { useAssignees } from './useAssignees'

interface Props {
  items: readonly OverviewItem[]
  /** Null gives it to nobody */
  onGive: (item: OverviewItem, assignee: string | null) => void
}

/** The list as a table; narrow windows show its rows below each other. */
export function OverviewTable({ items, onGive }: Props) {
  const say = useDeskWords(overviewWords)
  const people = useAssignees()
  return (
    <table className="desk-translations__table">
      <thead>
        <tr>
          {[
            say.item,
            say.into,
            say.state,
            say.done,
            say.words,
            say.changed,
            say.due,
            say.assignee,
            say.age,
          ].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <OverviewRow
            key={`${item.collection} ${item.sourceId} ${item.language}`}
            item={item}
            people={people[item.language]}
            onGive={onGive}
          />
        ))}
      </tbody>
    </table>
  )
}
