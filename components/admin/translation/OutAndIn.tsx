import { useId, useRef, useState } from 'react'
import type { Desk } from '@/newsroom/translation/desk'
import type { ImportReport } from '@/newsroom/translation/exchange/report'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { askDesk } from './askDesk'
import { useAtDesk } from './atDesk'
import { BroughtIn } from './BroughtIn'
import { exchangeWords } from './exchangeWords'

/** A translation as a file for another program, and back, with a report of what became of it. */
export function OutAndIn({ desk: { id, collection, target, may } }: { desk: Desk }) {
  const say = useDeskWords(exchangeWords)
  const language = useDeskLanguage()
  const { store } = useAtDesk()
  const inputId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isForced, force] = useState(false)
  const [reading, setReading] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [report, setReport] = useState<ImportReport | null>(null)
  if (!may.write) return null

  const address = (format: 'xliff' | 'po') =>
    `/api/translation/export?${new URLSearchParams({ format, ids: `${collection}/${id}`, language: target.language })}`
  const bringIn = async (file: File | undefined) => {
    if (!file || reading) return
    setRefused(null)
    setReading(file.name)
    const form = new FormData()
    form.append('file', file)
    const asked = new URLSearchParams({
      language: target.language,
      document: `${collection}/${id}`,
      ...(isForced ? { unfinished: 'take' } : {}),
    })
    const outcome = await askDesk<ImportReport>(`/translation/import?${asked}`, language, form)
    setReading(null)
    if (input.current) input.current.value = ''
    if (!outcome.done) return setRefused(outcome.message)
    setReport(outcome.answer)
    await store.freshen()
  }
  return (
    <details className="desk-invite desk-exchange">
      <summary>{say.heading}</summary>
      <p>{say.says}</p>
      <p className="desk-names__orders">
        <a className="desk-order" href={address('xliff')} download>
          {say.xliff}
        </a>
        <a className="desk-order" href={address('po')} download>
          {say.po}
        </a>
      </p>
      <p>
        <label htmlFor={inputId}>{say.choose}</label>{' '}
        <input
          ref={input}
          id={inputId}
          type="file"
          accept=".xlf,.xliff,.po"
          disabled={reading !== null}
          onChange={(event) => void bringIn(event.target.files?.[0])}
        />
      </p>
      <label className="desk-check">
        <input type="checkbox" checked={isForced} onChange={() => force(!isForced)} /> {say.unfinished}
      </label>
      <div role="status">{reading && <p>{say.working(reading)}</p>}</div>
      {refused && (
        <p role="alert" className="desk-refusal">
          {refused}
        </p>
      )}
      {report && <BroughtIn report={report} onClose={() => setReport(null)} />}
    </details>
  )
}
