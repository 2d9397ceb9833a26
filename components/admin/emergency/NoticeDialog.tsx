'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { SiteNotice } from '@/newsroom/publishing/notice/notice'
import { Dialog } from '../Dialog'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { Field } from '../Field'
import { order } from '../order'
import { emergencyWords } from './emergencyWords'

interface Props {
  notice: SiteNotice
  onClose: () => void
  /** @param shown whether it stands on the site now */
  onDone: (shown: boolean) => void
}

const languages = ['az', 'en'] as const

/** Writes, shows and ends the notice on every page, in both languages at once. */
export function NoticeDialog({ notice, onClose, onDone }: Props) {
  const say = useDeskWords(emergencyWords)
  const language = useDeskLanguage()
  const [written, setWritten] = useState(notice)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const refusalId = useId()
  const put = async (shown: boolean) => {
    if (busy) return
    setBusy(true)
    const outcome = await order('/notice', language, { ...written, shown })
    setBusy(false)
    if (outcome.done) onDone(shown)
    else setRefused(outcome.message)
  }
  const write = (part: 'title' | 'text', locale: 'az' | 'en', words: string) =>
    setWritten((before) => ({ ...before, [part]: { ...before[part], [locale]: words } }))
  const describedBy = refused ? refusalId : undefined
  return (
    <Dialog heading={say.notice} onClose={() => busy || onClose()}>
      <p>{say.explanation}</p>
      {languages.map((locale) => (
        <Field
          key={`title ${locale}`}
          label={locale === 'az' ? say.titleAz : say.titleEn}
          describedBy={describedBy}
        >
          {(props) => (
            <input
              {...props}
              type="text"
              lang={locale}
              maxLength={120}
              value={written.title[locale]}
              onChange={(event) => write('title', locale, event.target.value)}
            />
          )}
        </Field>
      ))}
      {languages.map((locale) => (
        <Field key={`text ${locale}`} label={locale === 'az' ? say.textAz : say.textEn}>
          {(props) => (
            <textarea
              {...props}
              lang={locale}
              rows={3}
              maxLength={500}
              value={written.text[locale]}
              onChange={(event) => write('text', locale, event.target.value)}
            />
          )}
        </Field>
      ))}
      {refused && (
        <p id={refusalId} role="alert" className="desk-refusal">
          {refused}
        </p>
      )}
      <div className="desk-dialog__actions">
        <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={onClose}>
          {say.cancel}
        </Button>
        {notice.shown && (
          <Button id="end-notice" buttonStyle="secondary" margin={false} onClick={() => void put(false)}>
            {say.end}
          </Button>
        )}
        <Button id="show-notice" margin={false} onClick={() => void put(true)}>
          {busy ? say.working : notice.shown ? say.change : say.show}
        </Button>
      </div>
    </Dialog>
  )
}
