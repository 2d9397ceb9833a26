'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { SiteNotice } from '@/newsroom/publishing/notice/notice'
import { useDeskWords } from '../deskWords'
import { mayPublish, useStaff } from '../staff'
import { useAnswer } from '../useAnswer'
import { emergencyWords } from './emergencyWords'
import { NoticeDialog } from './NoticeDialog'

/** On the start page: a notice on every page of the site is two clicks away. */
export function NoticeButton() {
  const say = useDeskWords(emergencyWords)
  const may = mayPublish(useStaff())
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState<{ shown: boolean } | null>(null)
  const asked = useAnswer<SiteNotice>(may ? '/notice' : null, said)
  if (!may) return null
  const notice = asked.state === 'told' ? asked.answer : null
  return (
    <>
      <Button
        id="action-notice"
        buttonStyle={notice?.shown ? 'error' : 'secondary'}
        margin={false}
        disabled={!notice}
        onClick={() => setOpen(true)}
      >
        {notice?.shown ? say.noticeIsShown : say.notice}
      </Button>
      <span role="status">
        {said && (said.shown ? say.shown : say.ended)}
        {asked.state === 'failed' && say.failed}
      </span>
      {open && notice && (
        <NoticeDialog
          notice={notice}
          onClose={() => setOpen(false)}
          onDone={(shown) => {
            setOpen(false)
            setSaid({ shown })
          }}
        />
      )}
    </>
  )
}
