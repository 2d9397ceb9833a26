'use client'

import { useId, useState } from 'react'
import type { Colleague } from '@/newsroom/publishing/comments/comment'
import { useDeskWords } from '../deskWords'
import { Field } from '../Field'
import { commentWords } from './commentWords'
import type { NamedField } from './fieldsOf'
import { MentionText } from './MentionText'
import { mentionedIn } from './mentionAt'

export interface Said {
  field: string
  text: string
  mentions: string[]
}

interface Props {
  colleagues: Colleague[]
  /** Where the person chooses what it is about; an answer stands where it answers */
  fields?: NamedField[]
  /** The field in which the person wrote last */
  field?: string
  label: string
  /** Where what was begun is kept while the form is not drawn, and under which name */
  begun?: { texts: Map<string, string>; of: string }
  /** @returns what stands in the way, or null */
  send: (said: Said) => Promise<string | null>
  onCancel?: () => void
}

/** Writes a comment or an answer. No form of its own: it stands inside of the document's. */
export function CommentForm({ colleagues, fields, field = '', label, begun, send, onCancel }: Props) {
  const say = useDeskWords(commentWords)
  const [text, setText] = useState(begun?.texts.get(begun.of) ?? '')
  const write = (words: string) => {
    setText(words)
    if (words === '') begun?.texts.delete(begun.of)
    else begun?.texts.set(begun.of, words)
  }
  const [about, setAbout] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const refusalId = useId()
  const chosen = about ?? (fields?.some(({ path }) => path === field) ? field : '')
  const submit = async () => {
    if (busy) return
    setBusy(true)
    const mentions = mentionedIn(text, colleagues).map(({ id }) => id)
    const obstacle = await send({ field: chosen, text, mentions })
    setBusy(false)
    setRefused(obstacle)
    if (!obstacle) write('')
  }
  return (
    <div className="desk-comments__form">
      {fields && (
        <Field label={say.field}>
          {(props) => (
            <select {...props} value={chosen} onChange={(event) => setAbout(event.target.value)}>
              <option value="">{say.whole}</option>
              {fields.map(({ path, label: name }) => (
                <option key={path} value={path}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={label} hint={say.textHint} describedBy={refused ? refusalId : undefined}>
        {({ id, 'aria-describedby': describedBy }) => (
          <MentionText
            id={id}
            describedBy={describedBy}
            value={text}
            onChange={write}
            colleagues={colleagues}
          />
        )}
      </Field>
      {refused && (
        <p id={refusalId} role="alert" className="desk-refusal">
          {refused}
        </p>
      )}
      <div className="desk-names__orders">
        <button type="button" className="desk-order" onClick={() => void submit()}>
          {say.send}
        </button>
        {onCancel && (
          <button type="button" className="desk-order" onClick={onCancel}>
            {say.cancel}
          </button>
        )}
      </div>
    </div>
  )
}
