'use client'

import { PopupList, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { useDeskWords } from './deskWords'
import { placeOf, putUp } from './noticeBoard'
import { mayPublish, useStaff } from './staff'
import { TakeDownDialog } from './TakeDownDialog'
import type { TakeDownAction } from './takeDownActions'
import { takeDownActions } from './takeDownActions'
import { takeDownWords } from './takeDownWords'

/** Entries of the document's menu that end its public life; only while it has one. */
export function TakeDownButton() {
  const say = useDeskWords(takeDownWords)
  const { id, collectionSlug, data, hasPublishedDoc, isTrashed } = useDocumentInfo()
  const staff = useStaff()
  const modified = useFormModified()
  const [chosen, setChosen] = useState<TakeDownAction | null>(null)
  const place = placeOf(collectionSlug, id)
  const isPublic = Boolean(hasPublishedDoc && !isTrashed && mayPublish(staff))

  const choose = (action: TakeDownAction) =>
    modified ? putUp(place, { tone: 'hint', text: say.unsaved }) : setChosen(action)
  const actions = takeDownActions(collectionSlug).filter(
    ({ name }) => !(name === 'withdraw' && data?.state === 'withdrawn'),
  )
  return (
    <>
      {isPublic &&
        actions.map((action) => (
          <PopupList.Button key={action.name} id={`action-${action.name}`} onClick={() => choose(action)}>
            {say[action.label]}
          </PopupList.Button>
        ))}
      {chosen && <TakeDownDialog action={chosen} place={place} onClose={() => setChosen(null)} />}
    </>
  )
}
