'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { PairProposals } from '@/newsroom/publishing/sameNames/proposals'
import { useDeskWords } from './deskWords'
import { SameNamesPair } from './SameNamesPair'
import { sameNamesWords } from './sameNamesWords'
import { useAnswer } from './useAnswer'
import './desk.css'

const kinds = ['people', 'organisations', 'projects'] as const
const pairsOnPage = 20

/** Every pair of the register that may be one, a page at a time. */
export function SameNames() {
  const say = useDeskWords(sameNamesWords)
  const [kind, setKind] = useState<(typeof kinds)[number]>('people')
  const [page, setPage] = useState(1)
  const [said, setSaid] = useState<string | null>(null)
  const [times, setTimes] = useState(0)
  const asked = useAnswer<PairProposals>(`/same-names/${kind}?page=${page}`, times)
  const { pairs, total } = asked.state === 'told' ? asked.answer : { pairs: [], total: 0 }
  const pages = Math.max(1, Math.ceil(total / pairsOnPage))
  const turnTo = (where: { kind?: (typeof kinds)[number]; page?: number }) => {
    setKind(where.kind ?? kind)
    setPage(where.page ?? 1)
    setSaid(null)
    setTimes((count) => count + 1)
  }
  return (
    <div className="desk-panel desk-same-names">
      <h1>{say.heading}</h1>
      <p>{say.explanation}</p>
      <fieldset className="desk-names__orders desk-kinds">
        <legend>{say.kinds}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input type="radio" name="kind" checked={one === kind} onChange={() => turnTo({ kind: one })} />
            {say[one]}
          </label>
        ))}
      </fieldset>
      <p role="status" className="desk-names__status">
        {[said, asked.state === 'told' ? say.count(total, page, pages) : say[asked.state]]
          .filter(Boolean)
          .join(' ')}
      </p>
      <ul>
        {pairs.map((pair) => (
          <SameNamesPair key={`${pair.one.id} ${pair.other.id}`} kind={kind} pair={pair} onSaid={setSaid} />
        ))}
      </ul>
      {pages > 1 && (
        <div className="desk-names__orders">
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={page <= 1}
            onClick={() => turnTo({ page: page - 1 })}
          >
            {say.before}
          </Button>
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={page >= pages}
            onClick={() => turnTo({ page: page + 1 })}
          >
            {say.after}
          </Button>
        </div>
      )}
    </div>
  )
}
