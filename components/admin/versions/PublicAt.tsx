'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { deskMoment, momentInBaku } from '@/newsroom/language/deskMoment'
import type { HistoryEntry } from '@/newsroom/publishing/versions/history'
import type { PublicSpan } from '@/newsroom/publishing/versions/publicSpans'
import { useDeskWords } from '../deskWords'
import { Field } from '../Field'
import { versionWords } from './versionWords'

interface Props {
  address: string
  versions: HistoryEntry[]
  onFound: (version: string) => void
}

/** Which version readers saw at a moment, by the clock of Baku, or that they saw none. */
export function PublicAt({ address, versions, onFound }: Props) {
  const say = useDeskWords(versionWords)
  const [day, setDay] = useState('')
  const [time, setTime] = useState('')
  const [said, setSaid] = useState('')

  const look = async () => {
    const moment = momentInBaku(day, time)
    if (!moment) return setSaid(say.noMoment)
    const answer = await fetch(`/api${address}?at=${moment.toISOString()}`).catch(() => null)
    if (!answer?.ok) return setSaid(say.failed)
    const { shown } = (await answer.json()) as { shown: PublicSpan | null }
    const version = versions.find(({ id }) => id === shown?.version)
    if (!version) return setSaid(say.nothingThen(deskMoment(moment)))
    onFound(version.id)
    setSaid(say.thenSeen(deskMoment(moment), deskMoment(version.savedAt)))
  }
  return (
    <section className="desk-versions__then" aria-label={say.atHeading}>
      <h2>{say.atHeading}</h2>
      <div className="desk-versions__moment">
        <Field label={say.day}>
          {(wiring) => (
            <input {...wiring} type="date" value={day} onChange={({ target }) => setDay(target.value)} />
          )}
        </Field>
        <Field label={say.time}>
          {(wiring) => (
            <input {...wiring} type="time" value={time} onChange={({ target }) => setTime(target.value)} />
          )}
        </Field>
        <Button id="look-public-at" buttonStyle="secondary" margin={false} onClick={() => void look()}>
          {say.look}
        </Button>
      </div>
      <p role="status">{said}</p>
    </section>
  )
}
