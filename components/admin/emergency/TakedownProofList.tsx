'use client'

import { useEffect, useState } from 'react'
import type { TakedownProof } from '@/newsroom/publishing/takedownProof/proof'
import { useDeskWords } from '../deskWords'
import { useAnswer } from '../useAnswer'
import { emergencyWords } from './emergencyWords'

/** In ms between two questions, and how often it is asked: a purge has two minutes. */
const pause = 2_000
const most = 60

/** Under what was said of a takedown: where it is gone, asked of the site itself until it is gone everywhere. */
export function TakedownProofList({ id }: { id: string }) {
  const say = useDeskWords(emergencyWords)
  const [times, setTimes] = useState(0)
  const asked = useAnswer<TakedownProof>(`/takedown-proof/${id}`, times)
  const proof = asked.state === 'told' ? asked.answer : null
  const isDone = proof?.complete === true
  // Each answer, also one that is none, is followed by the next question.
  useEffect(() => {
    if (isDone || asked.state === 'asking') return
    const next = setTimeout(() => setTimes((count) => Math.min(count + 1, most)), pause)
    return () => clearTimeout(next)
  }, [isDone, asked])
  const isWithdrawn = proof?.how === 'withdrawn'
  const whole = isWithdrawn ? say.withdrawn : say.complete
  const status = isDone ? whole : times >= most ? say.givenUp : say.incomplete
  return (
    <div className="desk-proof">
      {proof && (
        <>
          <p>{say.proof}:</p>
          <ul>
            {proof.places.map(({ place, state }) => (
              <li key={place} data-state={state}>
                <span aria-hidden="true">{state === 'gone' ? '✓' : '…'}</span> {say[place]}:{' '}
                {isWithdrawn && place === 'page' && state === 'gone' ? say.saysWhy : say[state]}
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status">{status}</p>
    </div>
  )
}
