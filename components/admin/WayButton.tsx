'use client'

import { Button, useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useState } from 'react'
import { useDeskWords } from './deskWords'
import { NoticeBar } from './NoticeBar'
import { nextStep } from './nextStep'
import { placeOf, putUp } from './noticeBoard'
import { mayPublish, useStaff } from './staff'
import { useStanding } from './useStanding'
import { WayDialog } from './WayDialog'
import { wayWords } from './wayWords'

/**
 * The next step of a news item on its way to readers, for whoever is at the desk: submit, review, publish, or look at
 * its time. Stands where Payload publishes. Where there is no step it says why instead of being dead.
 */
export function WayButton() {
  const say = useDeskWords(wayWords)
  const { id, collectionSlug, uploadStatus } = useDocumentInfo()
  const staff = useStaff()
  const standing = useStanding()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const [asking, setAsking] = useState(false)
  const place = placeOf(collectionSlug, id)
  const step = standing && nextStep(standing, { id: staff?.id, mayPublish: mayPublish(staff) }, modified)
  const isStep =
    step === 'publish' ||
    step === 'submit' ||
    step === 'review' ||
    step === 'scheduled' ||
    step === 'approveAfterwards'
  const obstacle = !id ? say.saveFirst : step && !isStep ? say[step] : null

  return (
    <>
      <Button
        id="action-publish"
        size="medium"
        disabled={processing || uploadStatus === 'uploading' || (Boolean(id) && !standing)}
        className={obstacle ? 'desk-held' : undefined}
        extraButtonProps={obstacle ? { 'aria-disabled': true, title: obstacle } : {}}
        onClick={() => (obstacle ? putUp(place, { tone: 'hint', text: obstacle }) : setAsking(true))}
      >
        {step && isStep ? say[step] : mayPublish(staff) ? say.publish : say.submit}
      </Button>
      {asking && standing && step && isStep && (
        <WayDialog step={step} standing={standing} onClose={() => setAsking(false)} />
      )}
      <NoticeBar place={place} />
    </>
  )
}
