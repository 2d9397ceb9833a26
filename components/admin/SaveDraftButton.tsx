'use client'

import {
  FormSubmit,
  useAllFormFields,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormBackgroundProcessing,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
  useHotkey,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { changedSince, forgetWriting, sameForm } from './changedSince'
import { collectWords, underWay } from './collectWords'
import { useDeskWords } from './deskWords'
import { placeOf, putUp } from './noticeBoard'
import { leaveWriting, returnToWriting } from './returnToWriting'
import { ConflictDialog } from './saving/ConflictDialog'
import { LocalCopyOffer } from './saving/LocalCopyOffer'
import { savingWords } from './saving/savingWords'
import { useLocalCopy } from './saving/useLocalCopy'
import { useSecondTry } from './saving/useSecondTry'
import { WhoIsHere } from './saving/WhoIsHere'
import { useStaff } from './staff'
import { useLanguageWithoutLoss } from './useLanguageWithoutLoss'

/**
 * Stands where Payload has its own, which loses words (3.90.1): it saves what the form holds at that moment,
 * without the last words of the text editor, ignores Ctrl+S while the form still looks unchanged, and puts the
 * server's answer over what was written while the request was under way. Here an order to save waits for the
 * words, and a document that exists can be written on while it is saved. What is not saved is kept in the browser,
 * and of two who save the second one is asked (saving/).
 */
export function SaveDraftButton() {
  const { t } = useTranslation()
  const { id, collectionSlug, setUnpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const { dispatchFields, getFields, setModified, submit } = useForm()
  const { code: locale } = useLocale()
  const modified = useFormModified()
  const [ordered, setOrdered] = useState(false)
  const [saving, setSaving] = useState(false)
  const busy = [useFormProcessing(), useFormBackgroundProcessing(), useFormInitializing(), saving].some(
    Boolean,
  )
  const exists = Boolean(id)
  const place = placeOf(collectionSlug, id)
  const say = useDeskWords(savingWords)
  const account = useStaff()?.id
  const copyPlace =
    account && collectionSlug
      ? { account, collection: collectionSlug, id: String(id ?? 'new'), locale }
      : null
  const copy = useLocalCopy(copyPlace, modified)
  const trySecondTime = useSecondTry()
  const waitsForConnection = useRef(false)
  useLanguageWithoutLoss(modified)
  const idle = (exists && !modified) || uploadStatus === 'uploading'

  const ended = useRef((): void => undefined)
  const order = () => {
    collectWords()
    ended.current()
    underWay.ended = new Promise((resolve) => {
      ended.current = resolve
    })
    setOrdered(true)
  }
  const save = useEffectEvent(async () => {
    setOrdered(false)
    if (idle) return
    if (!exists && !modified) return putUp(place, { tone: 'hint', text: say.nothingYet })
    setSaving(true)
    underWay.saving = exists
    putUp(place, null) // what it said was about the version before
    if (!exists) leaveWriting()
    const sent = getFields()
    dispatchFields({ type: 'UPDATE_MANY', formState: forgetWriting(sent) })
    let sentOff: Awaited<ReturnType<typeof submit>>
    try {
      sentOff = await submit({
        acceptValues: exists ? { overrideLocalChanges: false } : true,
        action: `/api/${collectionSlug}${exists ? `/${id}` : ''}?locale=${locale}&depth=0&fallback-locale=null&draft=true&overrideLock=true`,
        disableFormWhileProcessing: !exists,
        method: exists ? 'PATCH' : 'POST',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
      copy.keepNow()
      // An answer that is not the API's: what stands before the program, while it starts again.
      if (sentOff?.res && !sentOff.res.ok) putUp(place, { tone: 'refused', text: say.notSaved })
      const second = sentOff ? null : await trySecondTime()
      waitsForConnection.current = second?.silent ?? false
      if (!sentOff?.res?.ok && !second?.saved) return
    } finally {
      underWay.saving = false
      setSaving(false)
    }
    copy.forget()
    if (exists && changedSince(sent, getFields())) setModified(true)
    else saved.current = getFields()
    setUnpublishedVersionCount((count) => count + 1)
  })
  useEffect(() => {
    if (ordered && !busy) void save().finally(() => ended.current())
  }, [ordered, busy])
  useEffect(() => () => ended.current(), [])

  const retry = useEffectEvent(() => {
    if (waitsForConnection.current) order()
  })
  useEffect(() => {
    const listener = () => retry()
    window.addEventListener('online', listener)
    return () => window.removeEventListener('online', listener)
  }, [])

  const saved = useRef<FormState>(null)
  const [fields] = useAllFormFields()
  useEffect(() => {
    if (modified && !busy && saved.current && sameForm(saved.current, fields)) setModified(false)
  }, [modified, busy, fields, setModified])

  useEffect(() => {
    if (exists) void returnToWriting(() => document.querySelector('.collection-edit__form'))
  }, [exists])

  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    order()
  })
  return (
    <>
      <FormSubmit
        buttonId="action-save-draft"
        buttonStyle="secondary"
        className="save-draft"
        disabled={idle || saving}
        onClick={order}
        size="medium"
        type="button"
      >
        {t('version:saveDraft')}
      </FormSubmit>
      <WhoIsHere />
      {copyPlace && <LocalCopyOffer place={copyPlace} />}
      <ConflictDialog place={place} />
    </>
  )
}
