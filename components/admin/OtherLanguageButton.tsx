'use client'

import { Button, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { isLocale } from '@/newsroom/language/locales'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { placeOf, putUp } from './noticeBoard'
import { order } from './order'
import { useOtherLanguage } from './useOtherLanguage'

const words = {
  createEn: { az: 'İngilis versiyasını yarat', en: 'Create the English version' },
  createAz: { az: 'Azərbaycan versiyasını yarat', en: 'Create the Azerbaijani version' },
  goToEn: { az: 'İngilis versiyasına keç', en: 'Go to the English version' },
  goToAz: { az: 'Azərbaycan versiyasına keç', en: 'Go to the Azerbaijani version' },
  creating: { az: 'Yaradılır…', en: 'Creating…' },
  unsavedNew: {
    az: 'Əvvəlcə qaralama kimi saxlayın: digər dildəki versiya ondan yaradılır.',
    en: 'Save it as a draft first: the other version is made from it.',
  },
  unsavedChanges: {
    az: 'Saxlanmamış dəyişikliklər var. Əvvəlcə onları saxlayın: digər versiyaya yalnız saxlanmış faktlar köçür.',
    en: 'There are changes that are not saved. Save them first: only saved facts go over to the other version.',
  },
} as const

/**
 * Leads from a news document to the same item in the other language. Where there is none yet, one is made
 * with the facts of this one and empty words.
 */
export function OtherLanguageButton() {
  const say = useDeskWords(words)
  const desk = useDeskLanguage()
  const router = useRouter()
  const { routes } = useConfig().config
  const { id, collectionSlug, data } = useDocumentInfo()
  const modified = useFormModified()
  const [busy, setBusy] = useState(false)
  const language = isLocale(data?.language) ? data.language : undefined
  const other = useOtherLanguage(data?.story, language)
  const toAz = language === 'en'
  const pathOf = (otherId: string) => `${routes.admin}/collections/news/${otherId}`

  if (other) {
    return (
      <Button id="action-other-language" el="link" to={pathOf(other)} buttonStyle="secondary" size="medium">
        {toAz ? say.goToAz : say.goToEn}
      </Button>
    )
  }
  const obstacle = !id ? say.unsavedNew : modified ? say.unsavedChanges : null
  const create = async () => {
    if (busy) return
    const place = placeOf(collectionSlug, id)
    if (obstacle) return putUp(place, { tone: 'hint', text: obstacle })
    setBusy(true)
    const outcome = await order<{ id: string }>(`/news/${id}/translate`, desk)
    setBusy(false)
    if (outcome.done) return router.push(pathOf(outcome.answer.id))
    putUp(place, { tone: 'refused', text: outcome.message, problems: outcome.problems })
  }
  return (
    <Button
      id="action-other-language"
      buttonStyle="secondary"
      size="medium"
      disabled={Boolean(id) && other === undefined}
      className={obstacle ? 'desk-held' : undefined}
      extraButtonProps={obstacle ? { 'aria-disabled': true, title: obstacle } : {}}
      onClick={() => void create()}
    >
      {busy ? say.creating : toAz ? say.createAz : say.createEn}
    </Button>
  )
}
