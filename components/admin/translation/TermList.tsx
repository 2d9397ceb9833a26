import type { TermHit } from '@/newsroom/translation/terms/term'
import { useAtDesk } from './atDesk'
import { deskKeys } from './deskKeys'

/** The terms of the glossary that stand in the source; one button each, the key writes the next that is missing. */
export function TermList({ segmentKey, terms }: { segmentKey: string; terms: readonly TermHit[] }) {
  const { orders, tools, to } = useAtDesk()
  const preferred = [...new Map(terms.map(({ term }) => [term.translation, term])).values()]
  return (
    <p className="desk-segment__terms">
      {tools.insertTerm} <kbd>{deskKeys.insertTerm.shown}</kbd>{' '}
      {preferred.map((term) => (
        <button
          key={term.translation}
          type="button"
          className="desk-order"
          lang={to}
          title={term.note ?? undefined}
          onClick={() => orders.insertTerm(segmentKey, term.translation)}
        >
          {term.translation}
        </button>
      ))}
    </p>
  )
}
