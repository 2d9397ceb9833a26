'use client'

import { Button, useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useState } from 'react'
import { useDeskWords } from './deskWords'
import { NoticeBar } from './NoticeBar'
import { placeOf, putUp } from './noticeBoard'
import { PublishDialog } from './PublishDialog'
import { publishWords } from './publishWords'
import { mayPublish, useStaff } from './staff'

/**
 * Of an entry of the register; news have a longer way (WayButton). Stands where Payload has its own: publishing is one order to the server, asked for once more, with all that
 * came of it shown below. Where it cannot be pressed it says why instead of being dead.
 */
export function PublishButton() {
  const say = useDeskWords(publishWords)
  const { id, collectionSlug, hasPublishedDoc, unpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const staff = useStaff()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const [asking, setAsking] = useState(false)
  const place = placeOf(collectionSlug, id)

  const hasNews = modified || !hasPublishedDoc || unpublishedVersionCount > 0
  const obstacle = !mayPublish(staff) ? say.notYours : !id ? say.saveFirst : hasNews ? null : say.nothingNew

  return (
    <>
      <Button
        id="action-publish"
        size="medium"
        disabled={processing || uploadStatus === 'uploading'}
        className={obstacle ? 'desk-held' : undefined}
        extraButtonProps={obstacle ? { 'aria-disabled': true, title: obstacle } : {}}
        onClick={() => (obstacle ? putUp(place, { tone: 'hint', text: obstacle }) : setAsking(true))}
      >
        {hasPublishedDoc ? say.publishChanges : say.publish}
      </Button>
      {asking && <PublishDialog place={place} onClose={() => setAsking(false)} />}
      <NoticeBar place={place} />
    </>
  )
}
