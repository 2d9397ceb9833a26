'use client'

import { useCollapsible, useRowLabel } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { Locale } from '@/newsroom/language/locales'
import type { News } from '@/payload-types'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { usePersonName } from './personNames'

type Participation = NonNullable<News['participations']>[number]

const contributions: Record<Participation['contribution'], Record<Locale, string>> = {
  opened: { az: 'tədbiri açıb', en: 'opened' },
  welcomed: { az: 'iştirakçıları salamlayıb', en: 'welcomed the participants' },
  spoke: { az: 'çıxış edib', en: 'spoke' },
  presented: { az: 'təqdimatla çıxış edib', en: 'presented' },
  moderated: { az: 'müzakirəni idarə edib', en: 'moderated' },
  'sent-video-message': { az: 'videomüraciət göndərib', en: 'sent a video message' },
  attended: { az: 'iştirak edib', en: 'attended' },
}

const words = { nobody: { az: 'İştirakçı', en: 'Participant' } } as const

/** A closed row says who it is and what they did: «Vüsal Hüseynov: tədbiri açıb». */
export function ParticipationRowLabel() {
  const { data, rowNumber } = useRowLabel<Partial<Participation>>()
  const say = useDeskWords(words)
  const language = useDeskLanguage()
  const { person, freeName, contribution } = data ?? {}
  useOpenWhenEmpty(!person && !freeName)
  const registered = usePersonName(
    typeof person === 'object' ? (person?.id ?? null) : (person ?? null),
    language,
  )
  const name = registered ?? (freeName || `${say.nobody} ${(rowNumber ?? 0) + 1}`)
  return <span>{contribution ? `${name}: ${contributions[contribution][language]}` : name}</span>
}

/** Rows come closed, which is right for a list to be read and wrong for a row that was just added to be filled. */
function useOpenWhenEmpty(isEmpty: boolean): void {
  const { isCollapsed, toggle } = useCollapsible()
  const looked = useRef(false)
  useEffect(() => {
    if (!looked.current && isEmpty && isCollapsed) toggle?.()
    looked.current = true
  }, [isEmpty, isCollapsed, toggle])
}
