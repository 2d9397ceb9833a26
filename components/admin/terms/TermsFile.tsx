'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Dialog } from '../Dialog'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { Field } from '../Field'
import { order } from '../order'
import { useStaff } from '../staff'
import { TermsReportTable } from './TermsReportTable'
import type { TermsReport } from './termsFileWords'
import { termsFileWords } from './termsFileWords'
import '../desk.css'

/** Bytes; the server holds the same limit. */
const largest = 1024 * 1024

/** Above the glossary: it goes out as a file for everybody, and comes in from those who keep it. */
export function TermsFile() {
  const say = useDeskWords(termsFileWords)
  const language = useDeskLanguage()
  const staff = useStaff()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [reading, setReading] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [report, setReport] = useState<TermsReport | null>(null)

  const bring = async (file: File | undefined) => {
    if (!file || reading) return
    setRefused(null)
    if (file.size > largest) return setRefused(say.tooLarge)
    setReading(file.name)
    const form = new FormData()
    form.append('file', file)
    const outcome = await order<TermsReport>('/terms/import', language, form)
    setReading(null)
    if (input.current) input.current.value = ''
    if (outcome.done) setReport(outcome.answer)
    else setRefused(outcome.message)
  }
  const close = () => {
    setReport(null)
    router.refresh()
  }
  return (
    <details className="desk-invite desk-terms-file">
      <summary>{say.open}</summary>
      <p>{say.explanation}</p>
      <p>
        <a className="desk-order" href="/api/terms/export.csv" download>
          {say.take}
        </a>
      </p>
      {staff !== null && staff.role !== 'reader' && (
        <Field label={say.choose} hint={say.hint}>
          {(props) => (
            <input
              {...props}
              ref={input}
              type="file"
              accept=".csv,.txt,text/csv"
              disabled={reading !== null}
              onChange={(event) => void bring(event.target.files?.[0])}
            />
          )}
        </Field>
      )}
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
      {report && (
        <Dialog heading={say.heading} onClose={close} wide>
          <TermsReportTable {...report} />
          <div className="desk-dialog__actions">
            <Button margin={false} onClick={close}>
              {say.close}
            </Button>
          </div>
        </Dialog>
      )}
    </details>
  )
}
