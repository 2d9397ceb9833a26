'use client'

import { PopupList, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useDeskWords } from './deskWords'
import { ReadingLinksDialog } from './ReadingLinksDialog'
import { readingLinksWords } from './readingLinksWords'
import { mayWrite, useStaff } from './staff'

/** An entry of a news item's menu: by which links somebody without an account reads it before it is public. */
export function ReadingLinksButton() {
  const say = useDeskWords(readingLinksWords)
  const { id, isTrashed } = useDocumentInfo()
  const staff = useStaff()
  const [isOpen, setOpen] = useState(false)
  if (!id || isTrashed || !mayWrite(staff)) return null
  return (
    <>
      <PopupList.Button id="action-reading-links" onClick={() => setOpen(true)}>
        {say.action}
      </PopupList.Button>
      {isOpen && <ReadingLinksDialog id={String(id)} onClose={() => setOpen(false)} />}
    </>
  )
}
