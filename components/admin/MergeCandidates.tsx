import { useDeferredValue, useEffect, useState } from 'react'
import type { Side } from '@/newsroom/publishing/merging/plan'
import { useDeskWords } from './deskWords'
import { Field } from './Field'
import { mergeWords } from './mergeWords'
import { useAnswer } from './useAnswer'

interface Props {
  /** Of the entry that goes, under the API */
  path: string
  chosen: string | null
  onChoose: (id: string) => void
}

/** Nobody types a name in one go; the server is asked when they pause, in milliseconds. */
const pause = 250

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return useDeferredValue(settled)
}

/** Entries to choose from: first those with a similar name, then those that answer to what is typed. */
export function MergeCandidates({ path, chosen, onChoose }: Props) {
  const say = useDeskWords(mergeWords)
  const [typed, setTyped] = useState('')
  const wanted = useSettled(typed.trim())
  const asked = useAnswer<{ candidates: Side[] }>(
    `${path}/merge-candidates?${new URLSearchParams({ q: wanted })}`,
  )
  const found = asked.state === 'told' ? asked.answer.candidates : []
  const count = wanted === '' ? say.similarCount : say.foundCount
  return (
    <>
      <Field label={say.search} hint={say.searchHint}>
        {(props) => (
          <input
            {...props}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            // Enter in the search must not merge.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </Field>
      <p role="status">{asked.state === 'told' ? count(found.length) : say[asked.state]}</p>
      {found.length > 0 && (
        <fieldset className="desk-candidates">
          <legend>{say.found}</legend>
          {found.map((side) => (
            <label key={side.id}>
              <input
                type="radio"
                name="into"
                value={side.id}
                checked={chosen === side.id}
                onChange={() => onChoose(side.id)}
              />
              <Names side={side} />
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}

function Names({ side: { names, variants, isPublic } }: { side: Side }) {
  const say = useDeskWords(mergeWords)
  const { az, en } = names
  return (
    <span>
      <strong lang={az ? 'az' : 'en'}>{az || en || say.noName}</strong>
      {az && en && en !== az && <span lang="en"> / {en}</span>}
      {!isPublic && <em> ({say.draft})</em>}
      {variants.length > 0 && <small> {variants.join(', ')}</small>}
    </span>
  )
}
