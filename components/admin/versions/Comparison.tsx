'use client'

import { useState } from 'react'
import type { ComparedField } from '@/newsroom/publishing/versions/compare'
import { useDeskWords } from '../deskWords'
import { SideBySide } from '../saving/SideBySide'
import { useAnswer } from '../useAnswer'
import type { Pair } from './VersionsTable'
import { versionWords } from './versionWords'

interface Props {
  address: string
  pair: Pair
  locale: string
}

/** Two versions of a document, field by field. */
export function Comparison({ address, pair, locale }: Props) {
  const say = useDeskWords(versionWords)
  const [all, setAll] = useState(false)
  const from = pair.from ? `from=${pair.from}&` : ''
  const asked = useAnswer<{ fields: ComparedField[] }>(`${address}?${from}to=${pair.to}&locale=${locale}`)
  const fields = asked.state === 'told' ? asked.answer.fields : []
  const changed = fields.filter((field) => field.changed)
  return (
    <section aria-label={say.heading} className="desk-versions__fields">
      <p role="status">{asked.state === 'told' ? say.differences(changed.length) : say[asked.state]}</p>
      <label>
        <input type="checkbox" checked={all} onChange={() => setAll(!all)} /> {say.all}
      </label>
      {(all ? fields : changed).map((field) => (
        <section key={field.path}>
          <h2>{field.label}</h2>
          {field.changed && !field.pairs.some((line) => line.changed) && <p>{say.unseen}</p>}
          <SideBySide pairs={field.pairs} before={say.before} after={say.after} onlyChanges={!all} />
        </section>
      ))}
    </section>
  )
}
