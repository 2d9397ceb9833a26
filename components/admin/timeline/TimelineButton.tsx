'use client'

import { PopupList, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useDeskWords } from '../deskWords'
import { TimelineDialog } from './TimelineDialog'
import { timelineWords } from './timelineWords'

/** Entry of a document's menu: everything that happened to it. */
export function TimelineButton() {
  const say = useDeskWords(timelineWords)
  const { id, collectionSlug } = useDocumentInfo()
  const [open, setOpen] = useState(false)
  if (!id || !collectionSlug) return null
  return (
    <>
      <PopupList.Button id="action-timeline" onClick={() => setOpen(true)}>
        {say.open}
      </PopupList.Button>
      {open && <TimelineDialog collection={collectionSlug} id={String(id)} onClose={() => setOpen(false)} />}
    </>
  )
}
