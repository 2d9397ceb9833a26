import { useRef, useState } from 'react'
import type { MergePlan } from '@/newsroom/publishing/merging/plan'
import type { Lookalike, PairProposal } from '@/newsroom/publishing/sameNames/proposals'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { calledBy, LookalikeText } from './LookalikeText'
import { MergeDialog } from './MergeDialog'
import { order } from './order'
import { reasonWords, sameNamesWords } from './sameNamesWords'
import { mayPublish, mayWrite, useStaff } from './staff'

interface Props {
  kind: string
  pair: PairProposal
  /** With what came of it */
  onSaid: (sentence: string) => void
}

/** A draft goes before what is public, and what is named less before what is named more. */
const goesFirst = (one: Lookalike, other: Lookalike): boolean =>
  one.isPublic === other.isPublic ? one.items < other.items : !one.isPublic

/** Two entries that may be one, why, and what to do about it. */
export function SameNamesPair({ kind, pair, onSaid }: Props) {
  const say = useDeskWords(sameNamesWords)
  const language = useDeskLanguage()
  const staff = useStaff()
  const { one, other, relation, reason, spellings } = pair
  const [done, setDone] = useState<'remembered' | 'merged' | null>(null)
  const [goes, setGoes] = useState<Lookalike | null>(null)
  const mergeButton = useRef<HTMLButtonElement>(null)
  const [oneName, otherName] = [calledBy(one, say.noName), calledBy(other, say.noName)]

  const tellApart = async () => {
    if (done) return
    const outcome = await order(`/same-names/${kind}/apart`, language, {
      one: one.id,
      other: { id: other.id },
    })
    if (outcome.done) setDone('remembered')
    onSaid(outcome.done ? say.saidDifferent(oneName, otherName) : outcome.message)
  }
  const merged = ({ remaining }: MergePlan) => {
    setGoes(null)
    setDone('merged')
    onSaid(say.mergedInto(remaining.names.az || remaining.names.en || say.noName))
  }
  const stays = goes === one ? other : one
  return (
    <li className="desk-proposal">
      <div>
        <span className={`desk-mark desk-mark--${relation === 'same' ? 'public' : 'draft'}`}>
          {done ? say[done] : say[relation]}
        </span>{' '}
        <small>{reasonWords[reason][language](...spellings)}</small>
      </div>
      <p>
        {[one, other].map((entry) => (
          <LookalikeText key={entry.id} entry={entry} collection={kind} />
        ))}
      </p>
      <div className="desk-names__orders">
        {mayPublish(staff) && (
          <button
            ref={mergeButton}
            type="button"
            className="desk-order"
            aria-disabled={done !== null || undefined}
            aria-label={say.mergeOf(oneName, otherName)}
            onClick={() => done || setGoes(goesFirst(one, other) ? one : other)}
          >
            {say.merge}
          </button>
        )}
        {mayWrite(staff) && (
          <button
            type="button"
            className="desk-order"
            aria-disabled={done !== null || undefined}
            aria-label={say.differentOf(oneName, otherName)}
            onClick={() => void tellApart()}
          >
            {say.different}
          </button>
        )}
      </div>
      {goes && (
        <MergeDialog
          key={goes.id}
          collection={kind}
          id={goes.id}
          into={stays.id}
          onSwap={() => setGoes(stays)}
          onClose={() => setGoes(null)}
          onMerged={merged}
          returnFocusTo={() => mergeButton.current}
        />
      )}
    </li>
  )
}
