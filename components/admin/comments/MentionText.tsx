'use client'

import type { KeyboardEvent } from 'react'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { fold } from '@/newsroom/language/fold'
import type { Colleague } from '@/newsroom/publishing/comments/comment'
import { useDeskWords } from '../deskWords'
import { commentWords } from './commentWords'
import { typingAt, withName } from './mentionAt'

interface Props {
  id: string
  describedBy: string | undefined
  value: string
  onChange: (text: string) => void
  colleagues: Colleague[]
}

/** So many are offered at once. */
const most = 6

/** A text in which colleagues are asked for: after @ a list offers them, to the mouse and to the arrow keys. */
export function MentionText({ id, describedBy, value, onChange, colleagues }: Props) {
  const say = useDeskWords(commentWords)
  const area = useRef<HTMLTextAreaElement>(null)
  const moveTo = useRef<number | null>(null)
  const listId = useId()
  const [caret, setCaret] = useState<number | null>(null)
  const [chosen, setChosen] = useState(0)
  const typing = caret === null ? null : typingAt(value, caret)
  const offered = typing ? colleagues.filter(({ name }) => begins(name, typing.letters)).slice(0, most) : []

  useLayoutEffect(() => {
    if (moveTo.current === null) return
    area.current?.setSelectionRange(moveTo.current, moveTo.current)
    moveTo.current = null
  })

  const take = (colleague: Colleague | undefined) => {
    if (!typing || !colleague) return
    const written = withName(value, typing, colleague.name)
    moveTo.current = written.caret
    onChange(written.text)
    setCaret(null)
    area.current?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (offered.length === 0) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setChosen((chosen + step + offered.length) % offered.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(offered[chosen] ?? offered[0])
    else if (event.key === 'Escape') setCaret(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <textarea
        ref={area}
        id={id}
        aria-describedby={describedBy}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-activedescendant={offered.length > 0 ? `${listId}-${chosen}` : undefined}
        rows={3}
        maxLength={2000}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
          setCaret(event.target.selectionStart)
          setChosen(0)
        }}
        onKeyDown={press}
        onBlur={() => setCaret(null)}
      />
      <span role="status" className="desk-comments__found">
        {offered.length > 0 && say.found(offered.length)}
      </span>
      {offered.length > 0 && (
        <div role="listbox" id={listId} aria-label={say.people} className="desk-people">
          {offered.map((colleague, at) => (
            <div
              key={colleague.id}
              id={`${listId}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === chosen}
              onMouseDown={(event) => {
                event.preventDefault() // the text keeps the focus
                take(colleague)
              }}
            >
              {colleague.name}
            </div>
          ))}
        </div>
      )}
    </>
  )
}

/** Whether any word of the name begins with the letters, marks or no marks. */
const begins = (name: string, letters: string): boolean =>
  ` ${fold(name)}`.includes(` ${fold(letters)}`.trimEnd())
