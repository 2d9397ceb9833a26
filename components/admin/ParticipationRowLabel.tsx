'use client'

import { useCollapsible, useRowLabel } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { News } from '@/payload-types'
import { contributionWords } from './contributionWords'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { usePersonName } from './personNames'

type Participation = NonNullable<News['participations']>[number]

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
  return <span>{contribution ? `${name}: ${contributionWords[contribution][language]}` : name}</span>
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
