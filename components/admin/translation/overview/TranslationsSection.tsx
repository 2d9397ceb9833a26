'use client'

import { useConfig } from '@payloadcms/ui'
import { formatDate } from '@/newsroom/language/dates'
import type { Overview } from '@/newsroom/translation/overview/overviewItem'
import { DeskSection } from '../../dashboard/DeskSection'
import { useDeskLanguage, useDeskWords } from '../../deskWords'
import { useAnswer } from '../../useAnswer'
import { overviewWords } from './overviewWords'

/** So many are told on the start page; the list has the rest. */
const most = 10

const headings = { mine: 'ofMine', stale: 'sourceChanged' } as const

/**
 * On the start page: the translations that this person has and that are not done, or those whose source has changed,
 * whoever has them. Nothing where there is none.
 */
export function TranslationsSection({ filter, again }: { filter: 'mine' | 'stale'; again: unknown }) {
  const say = useDeskWords(overviewWords)
  const language = useDeskLanguage()
  const { routes } = useConfig().config
  const asked = useAnswer<Overview>(`/translation/overview?filter=${filter}`, again)
  if (asked.state !== 'told' || asked.answer.items.length === 0) return null
  const { items, found } = asked.answer
  return (
    <DeskSection heading={say[headings[filter]]} count={found[filter]}>
      {items.slice(0, most).map((item) => (
        <li key={`${item.collection} ${item.sourceId} ${item.language}`}>
          <a
            href={`${routes.admin}/collections/${item.collection}/${item.targetId ?? item.sourceId}/translation`}
            lang={item.title ? item.sourceLanguage : undefined}
          >
            {item.title || say.unnamed}
          </a>{' '}
          <span className="desk-mark">{item.language.toUpperCase()}</span>
          <br />
          <small>
            {say.done}: {item.done} % · {say.words}: {item.counts.wordsLeft}
            {item.dueAt && ` · ${formatDate(item.dueAt, 'dateTime', language)}`}
            {item.isOverdue && <strong className="desk-status__red"> {say.late}</strong>}
          </small>
        </li>
      ))}
      {found[filter] > most && (
        <li>
          <a href={`${routes.admin}/translations?filter=${filter}`}>{say.wholeList}</a>
        </li>
      )}
    </DeskSection>
  )
}
