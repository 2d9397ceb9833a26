'use client'

import { PopupList, useConfig, useDocumentInfo, useFormModified, useLocale } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { MergePlan } from '@/newsroom/publishing/merging/plan'
import { useDeskWords } from './deskWords'
import { MergeDialog } from './MergeDialog'
import { mergeWords } from './mergeWords'
import { placeOf, putUp } from './noticeBoard'
import { mayPublish, useStaff } from './staff'
import { menuButton } from './TakeDownDialog'

/**
 * An entry of the menu of a person, an organisation or a project, for those who may merge. What came of it is said at
 * the entry that stays, to which it leads.
 */
export function MergeButton() {
  const say = useDeskWords(mergeWords)
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const staff = useStaff()
  const modified = useFormModified()
  const router = useRouter()
  const { routes } = useConfig().config
  const { code: locale } = useLocale()
  const [asking, setAsking] = useState(false)
  const mayMerge = Boolean(id && !isTrashed && mayPublish(staff))
  const begin = () =>
    modified ? putUp(placeOf(collectionSlug, id), { tone: 'hint', text: say.unsaved }) : setAsking(true)
  const goToRemaining = ({ merged, remaining }: MergePlan) => {
    const text = say.done(merged.names.az || merged.names.en || say.noName)
    putUp(placeOf(collectionSlug, remaining.id), { tone: 'done', text, remark: say.canBeUndone })
    router.push(`${routes.admin}/collections/${collectionSlug}/${remaining.id}?locale=${locale}`)
  }
  return (
    <>
      {mayMerge && (
        <PopupList.Button id="action-merge" onClick={begin}>
          {say.action}
        </PopupList.Button>
      )}
      {asking && (
        <MergeDialog
          collection={collectionSlug}
          id={id}
          onClose={() => setAsking(false)}
          onMerged={goToRemaining}
          returnFocusTo={menuButton}
        />
      )}
    </>
  )
}
