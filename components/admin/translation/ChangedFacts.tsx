import { useRef, useState } from 'react'
import type { DeskFact } from '@/newsroom/translation/desk'
import { useDeskWords } from '../deskWords'
import { useAtDesk } from './atDesk'
import { factWords } from './factWords'

interface Props {
  facts: readonly DeskFact[]
  mayTake: boolean
  /** To decline what the source says is a decision about facts: a writer's */
  mayKeep: boolean
  tell: (words: string) => void
}

/** Facts that differ between source and translation since it was made: each is taken over or kept, or all at once. */
export function ChangedFacts({ facts, mayTake, mayKeep, tell }: Props) {
  const say = useDeskWords(factWords)
  const { store } = useAtDesk()
  const heading = useRef<HTMLHeadingElement>(null)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState('')
  if (facts.length === 0) return null

  const settle = async (fact: string, choice: 'take' | 'keep', done: string) => {
    if (busy) return
    setBusy(true)
    heading.current?.focus() // the row goes away with its buttons
    const outcome = await store.settleFact(fact, choice)
    setBusy(false)
    setRefused(outcome.done ? '' : outcome.message)
    tell(outcome.done ? done : outcome.message)
  }
  return (
    <section className="desk-facts" aria-labelledby="desk-facts-heading">
      <h3 id="desk-facts-heading" ref={heading} tabIndex={-1}>
        {say.heading} ({facts.length})
      </h3>
      <p>{say.says}</p>
      {!mayTake && <p>{say.mayNot}</p>}
      {refused && (
        <p role="alert" className="desk-refusal">
          {refused}
        </p>
      )}
      <table className="desk-sides">
        <thead>
          <tr>
            <th scope="col">{say.fact}</th>
            <th scope="col">{say.source}</th>
            <th scope="col">{say.translation}</th>
            {mayTake && <th scope="col">{say.orders}</th>}
          </tr>
        </thead>
        <tbody>
          {facts.map(({ fact, label, source, translation }) => (
            <tr key={fact}>
              <th scope="row">{label}</th>
              <FactLines
                lines={source}
                others={translation}
                mark="ins"
                nothing={say.nothing}
                title={say.source}
              />
              <FactLines
                lines={translation}
                others={source}
                mark="del"
                nothing={say.nothing}
                title={say.translation}
              />
              {mayTake && (
                <td>
                  <button
                    type="button"
                    className="desk-order"
                    aria-label={say.takeNamed(label)}
                    onClick={() => void settle(fact, 'take', say.taken(label))}
                  >
                    {say.take}
                  </button>{' '}
                  {mayKeep && (
                    <button
                      type="button"
                      className="desk-order"
                      aria-label={say.keepNamed(label)}
                      onClick={() => void settle(fact, 'keep', say.kept(label))}
                    >
                      {say.keep}
                    </button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {mayTake && facts.length > 1 && (
        <button type="button" className="desk-order" onClick={() => void settle('all', 'take', say.takenAll)}>
          {say.takeAll}
        </button>
      )}
    </section>
  )
}

interface LinesProps {
  lines: readonly string[]
  /** Of the other side: what stands on one only is marked */
  others: readonly string[]
  mark: 'ins' | 'del'
  nothing: string
  /** Of the column, for a narrow screen where columns stand under each other */
  title: string
}

function FactLines({ lines, others, mark: Mark, nothing, title }: LinesProps) {
  return (
    <td data-title={title}>
      {lines.length === 0 && nothing}
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own and are never moved
        <div key={at}>{others.includes(line) ? line : <Mark>{line}</Mark>}</div>
      ))}
    </td>
  )
}
