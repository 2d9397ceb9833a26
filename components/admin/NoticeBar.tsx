'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useDeskWords } from './deskWords'
import { TakedownProofList } from './emergency/TakedownProofList'
import { focusField } from './focusField'
import type { Notice } from './noticeBoard'
import { putUp, useNotice } from './noticeBoard'
import './desk.css'

const words = {
  menu: { az: 'Digər əməliyyatlar', en: 'More actions' },
  close: { az: 'Bağla', en: 'Close' },
  goTo: { az: 'Xanaya keç', en: 'Go to the field' },
  onSite: { az: 'Saytda bax:', en: 'See it on the site:' },
}

/** Shows the notice of a document under its buttons, across the whole width, until it is closed. */
export function NoticeBar({ place }: { place: string }) {
  const say = useDeskWords(words)
  const notice = useNotice(place)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  useEffect(() => () => putUp(place, null), [place])
  const bar = anchor?.closest('.doc-controls')
  // Payload's menu of three dots, in which taking down is found, has no name for those who cannot see it.
  useEffect(() => bar?.querySelector('.doc-controls__popup button')?.setAttribute('aria-label', say.menu))
  return (
    <>
      <span ref={setAnchor} hidden />
      {bar && notice && createPortal(<NoticeBox notice={notice} place={place} />, bar)}
    </>
  )
}

function NoticeBox({ notice, place }: { notice: Notice; place: string }) {
  const say = useDeskWords(words)
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new notice takes the focus, though nothing of it is read here
  useEffect(() => box.current?.focus(), [notice])
  const close = () => {
    box.current?.closest('.doc-controls')?.querySelector<HTMLElement>('#action-publish')?.focus()
    putUp(place, null)
  }
  const goTo = (field: string) => {
    const form = box.current?.closest('form')
    if (form) void focusField(form, field)
  }
  return (
    <div
      ref={box}
      className={`desk-notice desk-notice--${notice.tone}`}
      role={notice.tone === 'refused' ? 'alert' : 'status'}
      tabIndex={-1}
    >
      <div className="desk-notice__text">
        <p>{notice.text}</p>
        {notice.remark && <p>{notice.remark}</p>}
        {notice.link && (
          <p>
            <a href={notice.link.href} target="_blank" rel="noopener">
              {notice.link.text}
            </a>
          </p>
        )}
        {notice.problems && notice.problems.length > 0 && (
          <ul>
            {notice.problems.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                {message}{' '}
                {field !== '' && !field.startsWith('_') && (
                  <button type="button" className="desk-link" onClick={() => goTo(field)}>
                    {say.goTo}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
        {notice.addresses && notice.addresses.length > 0 && (
          <p>
            {say.onSite}{' '}
            {notice.addresses.map((address) => (
              <a key={address} href={address} target="_blank" rel="noopener">
                {address}
              </a>
            ))}
          </p>
        )}
        {notice.proofOf && <TakedownProofList key={notice.proofOf} id={notice.proofOf} />}
      </div>
      <Button buttonStyle="subtle" size="small" margin={false} onClick={close}>
        {say.close}
      </Button>
    </div>
  )
}
