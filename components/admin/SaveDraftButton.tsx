'use client'

import {
  FormSubmit,
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
import { useEffect, useEffectEvent, useState } from 'react'
import { changedSince, forgetWriting } from './changedSince'
import { collectWords, underWay } from './collectWords'
import { placeOf, putUp } from './noticeBoard'
import { leaveWriting, returnToWriting } from './returnToWriting'
import { useLanguageWithoutLoss } from './useLanguageWithoutLoss'

/**
 * Stands where Payload has its own, which loses words (3.90.1): it saves what the form holds at that moment,
 * without the last words of the text editor, ignores Ctrl+S while the form still looks unchanged, and puts the
 * server's answer over what was written while the request was under way. Here an order to save waits for the
 * words, and a document that exists can be written on while it is saved.
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
  useLanguageWithoutLoss(modified)
  const idle = (exists && !modified) || uploadStatus === 'uploading'

  const order = () => {
    collectWords()
    setOrdered(true)
  }
  const save = useEffectEvent(async () => {
    setOrdered(false)
    if (idle) return
    setSaving(true)
    underWay.saving = exists
    putUp(placeOf(collectionSlug, id), null) // what it said was about the version before
    if (!exists) leaveWriting()
    const sent = getFields()
    dispatchFields({ type: 'UPDATE_MANY', formState: forgetWriting(sent) })
    try {
      await submit({
        acceptValues: exists ? { overrideLocalChanges: false } : true,
        action: `/api/${collectionSlug}${exists ? `/${id}` : ''}?locale=${locale}&depth=0&fallback-locale=null&draft=true`,
        disableFormWhileProcessing: !exists,
        method: exists ? 'PATCH' : 'POST',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
    } finally {
      underWay.saving = false
      setSaving(false)
    }
    if (exists && changedSince(sent, getFields())) setModified(true)
    setUnpublishedVersionCount((count) => count + 1)
  })
  useEffect(() => {
    if (ordered && !busy) void save()
  }, [ordered, busy])

  useEffect(() => {
    if (exists) void returnToWriting(() => document.querySelector('.collection-edit__form'))
  }, [exists])

  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    order()
  })
  return (
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
  )
}
