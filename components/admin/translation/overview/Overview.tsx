'use client'

import { useState } from 'react'
import type { Overview as Found, OverviewItem } from '@/newsroom/translation/overview/overviewItem'
import { useDeskLanguage, useDeskWords } from '../../deskWords'
import { order } from '../../order'
import { useAnswer } from '../../useAnswer'
import { OverviewPages } from './OverviewPages'
import { OverviewQuestion } from './OverviewQuestion'
import { OverviewTable } from './OverviewTable'
import { overviewWords } from './overviewWords'
import type { Question } from './question'
import { isFilter, queryOf } from './question'
import '../../desk.css'
import './overview.css'

/** How every translation stands, and who has it. @param beginning which filter is on at first */
export function Overview({ beginning }: { beginning: string }) {
  const say = useDeskWords(overviewWords)
  const language = useDeskLanguage()
  const [question, setQuestion] = useState<Question>({
    filter: isFilter(beginning) ? beginning : 'open',
    language: '',
    collection: '',
    sort: 'due',
    page: 1,
  })
  const [times, setTimes] = useState(0)
  const [said, setSaid] = useState<{ text: string; refused: boolean } | null>(null)
  const asked = useAnswer<Found>(`/translation/overview?${queryOf(question)}`, times)
  const found = asked.state === 'told' ? asked.answer : null

  const ask = (changed: Partial<Question>) => {
    setSaid(null)
    setQuestion({ ...question, page: 1, ...changed })
  }
  const give = async (item: OverviewItem, assignee: string | null) => {
    const path = `/translation/${item.collection}/${item.sourceId}/assign`
    const outcome = await order<{ assignee: { name: string } | null }>(path, language, {
      language: item.language,
      assignee,
    })
    if (!outcome.done) return setSaid({ text: outcome.message, refused: true })
    setSaid({ text: say.assigned(outcome.answer.assignee?.name ?? null), refused: false })
    setTimes((count) => count + 1)
  }

  return (
    <div className="desk-translations">
      <h1>{say.heading}</h1>
      <p>{say.explanation}</p>
      <OverviewQuestion question={question} found={found?.found} onAsk={ask} />
      <p role="status" className="desk-names__status">
        {said && !said.refused && `${said.text} `}
        {found
          ? say.found(found.found[question.filter])
          : say[asked.state === 'failed' ? 'failed' : 'asking']}
      </p>
      {said?.refused && (
        <p role="alert" className="desk-refusal">
          {said.text}
        </p>
      )}
      {found &&
        (found.items.length > 0 ? (
          <OverviewTable items={found.items} onGive={(item, to) => void give(item, to)} />
        ) : (
          <p>{say.none}</p>
        ))}
      {found && found.pages > 1 && (
        <OverviewPages page={found.page} pages={found.pages} onTurn={(page) => ask({ page })} />
      )}
      <p>
        <a className="desk-order" href={`/api/translation/overview.csv?${queryOf(question)}`} download>
          {say.file}
        </a>
      </p>
    </div>
  )
}
