'use client'

import { Button, useConfig, useLocale } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { DragEvent } from 'react'
import { useId, useRef, useState } from 'react'
import { Dialog } from './Dialog'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { ImportedLookalikes } from './ImportedLookalikes'
import { ImportReport } from './ImportReport'
import type { ImportAnswer } from './importWords'
import { importWords } from './importWords'
import { order } from './order'
import { mayWrite, useStaff } from './staff'
import './desk.css'

/** Bytes; the server holds the same limit. */
const largest = 25 * 1024 * 1024

/** Above the list of news, for writers: a file that is dropped or chosen becomes a draft, with a report of what it is. */
export function ImportFile() {
  const say = useDeskWords(importWords)
  const language = useDeskLanguage()
  const staff = useStaff()
  const router = useRouter()
  const { routes } = useConfig().config
  const { code: locale } = useLocale()
  const inputId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [reading, setReading] = useState<string | null>(null)
  const [isOver, setOver] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  if (!mayWrite(staff)) return null

  const take = async (file: File | undefined) => {
    if (!file || reading) return
    setRefused(null)
    if (file.size > largest) return setRefused(say.tooLarge)
    setReading(file.name)
    const form = new FormData()
    form.append('_payload', JSON.stringify({ locale }))
    form.append('file', file)
    const outcome = await order<ImportAnswer>('/news/import', language, form)
    setReading(null)
    if (input.current) input.current.value = ''
    if (outcome.done) setAnswer(outcome.answer)
    else setRefused(outcome.message)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const close = () => {
    setAnswer(null)
    router.refresh()
  }
  return (
    <details className="desk-invite desk-import">
      <summary>{say.open}</summary>
      <p>{say.explanation}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is besides the field, which the keyboard reaches */}
      <div
        className={isOver ? 'desk-import__place desk-import__place--over' : 'desk-import__place'}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor={inputId}>{isOver ? say.drop : say.choose}</label>
        <input
          ref={input}
          id={inputId}
          type="file"
          accept=".docx,.html,.htm,.txt"
          disabled={reading !== null}
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </div>
      <div role="status">
        {reading && (
          <p>
            {say.working(reading)} <progress aria-label={say.working(reading)} />
          </p>
        )}
      </div>
      {refused && (
        <p role="alert" className="desk-refusal">
          {refused}
        </p>
      )}
      {answer && (
        <Dialog heading={say.heading} onClose={close} wide>
          <ImportReport report={answer.report} />
          <ImportedLookalikes names={answer.alike} language={answer.report.language} />
          <div className="desk-dialog__actions">
            <Button buttonStyle="secondary" margin={false} onClick={close}>
              {say.stay}
            </Button>
            <Button
              id="open-imported"
              margin={false}
              onClick={() => router.push(`${routes.admin}/collections/news/${answer.id}`)}
            >
              {say.openDraft}
            </Button>
          </div>
        </Dialog>
      )}
    </details>
  )
}
