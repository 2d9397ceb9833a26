import { useId } from 'react'
import type { Suggestion } from '@/newsroom/translation/memory/suggestion'
import type { Asked } from '../useAnswer'
import { useAtDesk } from './atDesk'
import { WordChanges } from './WordChanges'

interface Props {
  segmentKey: string
  asked: Asked<Suggestion[]>
}

/** What the memory, the register and the glossary offer; each is written by its number. */
export function SuggestionList({ segmentKey, asked }: Props) {
  const { orders, tools, from, to } = useAtDesk()
  const headingId = useId()
  if (asked.state === 'failed') return null
  const list = asked.state === 'told' ? asked.answer : []
  return (
    <section className="desk-suggestions" aria-labelledby={headingId}>
      <h5 id={headingId}>{tools.suggestions}</h5>
      {asked.state === 'asking' && <p>{tools.asking}</p>}
      {asked.state === 'told' && list.length === 0 && <p>{tools.noSuggestions}</p>}
      {list.length > 0 && (
        <ol>
          {list.map((suggestion, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the number is the key by which it is written
            <li key={at}>
              <button
                type="button"
                className="desk-order"
                aria-keyshortcuts={`Alt+${at + 1}`}
                onClick={() => orders.take(segmentKey, suggestion)}
              >
                {tools.insertShort}
                <span className="desk-unseen">
                  {' '}
                  {`${tools.suggestion(at + 1)}: ${suggestion.translation}`}
                </span>{' '}
                <span className="desk-key" aria-hidden="true">
                  Alt+{at + 1}
                </span>
              </button>
              <div>
                <p lang={to}>{suggestion.translation}</p>
                <small>
                  {[
                    tools.kinds[suggestion.kind],
                    suggestion.kind === 'fuzzy' && tools.percent(suggestion.percent),
                    suggestion.numbersReplaced && tools.numbersReplaced,
                    suggestion.from?.title && tools.from(suggestion.from.title),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
                {suggestion.kind === 'fuzzy' && (
                  <p className="desk-suggestions__difference">
                    <small>{tools.differs}</small>{' '}
                    <span lang={from}>
                      <WordChanges changes={suggestion.diff} />
                    </span>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
