'use client'

import { useConfig } from '@payloadcms/ui'
import { formatDate } from '@/newsroom/language/dates'
import type { OverviewItem } from '@/newsroom/translation/overview/overviewItem'
import { useDeskLanguage, useDeskWords } from '../../deskWords'
import type { Assignee } from './AssigneeChoice'
import { AssigneeChoice } from './AssigneeChoice'
import { overviewWords } from './overviewWords'

interface Props {
  item: OverviewItem
  people: readonly Assignee[]
  onGive: (item: OverviewItem, assignee: string | null) => void
}

const day = 24 * 60 * 60_000

/** One item and language: the way to it, and how it stands. The headings stand in each cell for narrow windows. */
export function OverviewRow({ item, people, onGive }: Props) {
  const say = useDeskWords(overviewWords)
  const language = useDeskLanguage()
  const { routes } = useConfig().config
  const { counts, state, dueAt, since, title, sourceLanguage } = item
  const waits = state !== 'reviewed' && state !== 'independent'
  return (
    <tr>
      <th scope="row">
        <a
          href={`${routes.admin}/collections/${item.collection}/${item.targetId ?? item.sourceId}/translation`}
          lang={title ? sourceLanguage : undefined}
        >
          {title || say.unnamed}
        </a>{' '}
        <small>{say[item.collection]}</small>
      </th>
      <td data-heading={say.into}>{item.language.toUpperCase()}</td>
      <td data-heading={say.state}>
        <span className={state === 'missing' ? 'desk-mark desk-mark--danger' : 'desk-mark'}>
          {say[`state-${state}`]}
        </span>
      </td>
      <td data-heading={say.done}>{state === 'independent' ? '—' : `${item.done} %`}</td>
      <td data-heading={say.words}>{counts.wordsLeft}</td>
      <td data-heading={say.changed}>
        {counts.needsWork}
        {counts.needsWorkMajor > 0 && ` (${say.major}: ${counts.needsWorkMajor})`}
        {counts.facts > 0 && (
          <>
            <br />
            <small>{say.facts(counts.facts)}</small>
          </>
        )}
      </td>
      <td data-heading={say.due}>
        {dueAt ? <time dateTime={dueAt}>{formatDate(dueAt, 'dateTime', language)}</time> : '—'}
        {item.isOverdue && <strong className="desk-status__red"> {say.late}</strong>}
      </td>
      <td data-heading={say.assignee}>
        <AssigneeChoice item={item} people={people} onGive={onGive} />
      </td>
      <td data-heading={say.age}>
        {waits ? say.days(Math.max(0, Math.floor((Date.now() - Date.parse(since)) / day))) : '—'}
      </td>
    </tr>
  )
}
