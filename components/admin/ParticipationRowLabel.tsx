'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { News } from '@/payload-types'
import { contributionWords } from './contributionWords'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { useEntryName } from './entryNames'
import { useOpenWhenEmpty } from './useOpenWhenEmpty'

type Participation = NonNullable<News['participations']>[number]

const words = { nobody: { az: 'İştirakçı', en: 'Participant' } } as const

/** A closed row says who it is and what they did: «Vüsal Hüseynov: tədbiri açıb». */
export function ParticipationRowLabel() {
  const { data, rowNumber } = useRowLabel<Partial<Participation>>()
  const say = useDeskWords(words)
  const language = useDeskLanguage()
  const { person, freeName, contribution } = data ?? {}
  useOpenWhenEmpty(!person && !freeName)
  const registered = useEntryName(
    'people',
    typeof person === 'object' ? (person?.id ?? null) : (person ?? null),
    language,
  )
  const name = registered ?? (freeName || `${say.nobody} ${(rowNumber ?? 0) + 1}`)
  return <span>{contribution ? `${name}: ${contributionWords[contribution][language]}` : name}</span>
}
