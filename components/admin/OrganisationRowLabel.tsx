'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { News } from '@/payload-types'
import { roleWords } from './contributionWords'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { useEntryName } from './entryNames'
import { useOpenWhenEmpty } from './useOpenWhenEmpty'

type OrganisationLink = NonNullable<News['organisations']>[number]

const words = { none: { az: 'Təşkilat', en: 'Organisation' } } as const

/** A closed row says which organisation it is and in which role: «Dövlət Miqrasiya Xidməti: təşkilatçı». */
export function OrganisationRowLabel() {
  const { data, rowNumber } = useRowLabel<Partial<OrganisationLink>>()
  const say = useDeskWords(words)
  const language = useDeskLanguage()
  const { organisation, role } = data ?? {}
  useOpenWhenEmpty(!organisation)
  const registered = useEntryName(
    'organisations',
    typeof organisation === 'object' ? (organisation?.id ?? null) : (organisation ?? null),
    language,
  )
  if (!registered) return <span>{`${say.none} ${(rowNumber ?? 0) + 1}`}</span>
  return <span>{role ? `${registered}: ${roleWords[role][language]}` : registered}</span>
}
