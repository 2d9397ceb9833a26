'use client'

import { useId } from 'react'
import type { Significance } from '@/newsroom/publishing/vocabulary'
import { significanceWords } from './checksWords'
import { useDeskWords } from './deskWords'

interface Props {
  chosen: Significance
  onChoose: (significance: Significance) => void
}

/** Asked when a published item is published again: whether readers are told, and whether its time moves. */
export function SignificanceChoice({ chosen, onChoose }: Props) {
  const say = useDeskWords(significanceWords)
  const name = useId()
  return (
    <fieldset className="desk-kinds">
      <legend>{say.question}</legend>
      {(['typo', 'normal', 'major'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={chosen === one} onChange={() => onChoose(one)} />
          {say[one]}
        </label>
      ))}
    </fieldset>
  )
}
