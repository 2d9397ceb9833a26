import type { DeskSegment } from '@/newsroom/translation/desk'
import { useAtDesk } from './atDesk'
import type { NotSaved } from './deskState'
import { areaOf } from './segmentOrders'
import { WordChanges } from './WordChanges'
import { wordDiff } from './wordDiff'

interface Props {
  id: string
  segment: DeskSegment
  mine: string
  why: NotSaved
}

/** Why a segment is not saved; where somebody else wrote it too, both texts and the choice between them. */
export function NotSavedText({ id, segment: { key }, mine, why }: Props) {
  const { store, orders, tools, to } = useAtDesk()
  const { conflict, isDecided, message, problems } = why
  const focus = () => areaOf(key)?.focus({ preventScroll: true })
  const decide = (choice: 'mine' | 'theirs', saves = false) => {
    focus()
    store.decide(key, choice)
    if (saves) void orders.save(key)
  }
  if (!conflict)
    return (
      <div id={id} className="desk-refusal">
        <p>{problems.length > 0 ? tools.notSaved : `${tools.notSaved} ${message}`}</p>
        {problems.length > 0 && (
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
    )
  const changes = wordDiff(mine, conflict.theirs, to)
  const theirs = (
    <blockquote lang={to} className="desk-segment__theirs">
      <WordChanges changes={changes} side="after" />
    </blockquote>
  )
  if (isDecided)
    return (
      <div id={id} className="desk-advice">
        <p>{tools.bothShown}</p>
        {theirs}
      </div>
    )
  return (
    <div id={id} className="desk-refusal">
      <p>{tools.conflict(conflict.by ?? tools.somebodyElse)}</p>
      <p>
        <strong>{tools.theirs}:</strong>
      </p>
      {theirs}
      <p>
        <strong>{tools.mine}:</strong>
      </p>
      <blockquote lang={to}>
        <WordChanges changes={changes} side="before" />
      </blockquote>
      <div className="desk-names__orders">
        <button type="button" className="desk-order" onClick={() => decide('mine', true)}>
          {tools.takeMine}
        </button>
        <button type="button" className="desk-order" onClick={() => decide('theirs')}>
          {tools.takeTheirs}
        </button>
        <button type="button" className="desk-order" onClick={() => decide('mine')}>
          {tools.goOn}
        </button>
      </div>
    </div>
  )
}
