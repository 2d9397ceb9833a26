'use client'

import { useId } from 'react'
import type { ConflictField } from '@/newsroom/publishing/versions/conflict'
import { useDeskWords } from '../deskWords'
import { conflictWords } from './conflictWords'
import { SideBySide } from './SideBySide'
import type { Side } from './settle'

interface Props {
  field: ConflictField
  chosen: Side | undefined
  onChoose: (side: Side) => void
}

const sides = ['theirs', 'mine'] as const

/** One field that stands differently on both sides, and which side stays. */
export function ConflictChoice({ field, chosen, onChoose }: Props) {
  const say = useDeskWords(conflictWords)
  const name = useId()
  return (
    <fieldset className="desk-choice">
      <legend>
        {field.label} <small>({field.changedByMe ? say.both : say.onlyThem})</small>
      </legend>
      <SideBySide pairs={field.pairs} before={say.theirs} after={say.mine} onlyChanges />
      <div className="desk-choice__sides">
        {sides.map((side) => (
          <label key={side}>
            <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
            {side === 'mine' ? say.takeMine : say.takeTheirs}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
