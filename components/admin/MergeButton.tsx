'use client'

import { PopupList, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { useDeskWords } from './deskWords'
import { MergeDialog } from './MergeDialog'
import { mergeWords } from './mergeWords'
import { placeOf, putUp } from './noticeBoard'
import { mayPublish, useStaff } from './staff'

/** An entry of the menu of a person, an organisation or a project, for those who may merge. */
export function MergeButton() {
  const say = useDeskWords(mergeWords)
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const staff = useStaff()
  const modified = useFormModified()
  const [asking, setAsking] = useState(false)
  const mayMerge = Boolean(id && !isTrashed && mayPublish(staff))
  const begin = () =>
    modified ? putUp(placeOf(collectionSlug, id), { tone: 'hint', text: say.unsaved }) : setAsking(true)
  return (
    <>
      {mayMerge && (
        <PopupList.Button id="action-merge" onClick={begin}>
          {say.action}
        </PopupList.Button>
      )}
      {asking && <MergeDialog onClose={() => setAsking(false)} />}
    </>
  )
}
