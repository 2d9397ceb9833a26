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
import { useLanguageWithoutLoss } from './useLanguageWithoutLoss'

const words = {
  notSaved: {
    az: 'Yadda saxlanmadı: server hazırda cavab vermir. Yazdıqlarınız bu səhifədə qalır; bir azdan yenidən cəhd edin.',
    en: 'Not saved: the server is not answering at the moment. What you wrote is still on this page; try again shortly.',
  },
  nothingYet: {
    az: 'Hələ heç nə yazılmayıb: saxlanılası qaralama yoxdur.',
    en: 'Nothing has been written yet: there is no draft to save.',
  },
}

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
  const place = placeOf(collectionSlug, id)
  const say = useDeskWords(words)
  useLanguageWithoutLoss(modified)
  const idle = (exists && !modified) || uploadStatus === 'uploading'

  const order = () => {
    collectWords()
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
        action: `/api/${collectionSlug}${exists ? `/${id}` : ''}?locale=${locale}&depth=0&fallback-locale=null&draft=true`,
        disableFormWhileProcessing: !exists,
        method: exists ? 'PATCH' : 'POST',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
      // Payload says why its API refuses; of an answer that is not the API's it shows a status that fades.
      if (sentOff?.res && !sentOff.res.ok) putUp(place, { tone: 'refused', text: say.notSaved })
    } finally {
      underWay.saving = false
      setSaving(false)
    }
    if (exists && changedSince(sent, getFields())) setModified(true)
    else if (sentOff?.res?.ok) saved.current = getFields()
    setUnpublishedVersionCount((count) => count + 1)
  })
  useEffect(() => {
    if (ordered && !busy) void save()
  }, [ordered, busy])

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
