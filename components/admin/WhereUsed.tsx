'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { usesOf } from '@/newsroom/publishing/uses/usesOf'
import { useDeskWords } from './deskWords'
import { UseOf } from './UseOf'
import type { Asked } from './useAnswer'
import { useAnswer } from './useAnswer'
import { whereUsedWords } from './whereUsedWords'
import './desk.css'

type Uses = Awaited<ReturnType<typeof usesOf>>
type Group = Uses['groups'][number]

/** At the end of an entry: which documents name it, in which role, and whether readers see them. */
export function WhereUsed() {
  const say = useDeskWords(whereUsedWords)
  const { id, collectionSlug } = useDocumentInfo()
  const [all, setAll] = useState<string | null>(null)
  const headingId = useId()
  const query = all ? `?all=${all}` : ''
  const asked = useAnswer<Uses>(id ? `/uses/${collectionSlug}/${id}${query}` : null)
  if (!id) return null
  return (
    <section className="desk-panel" aria-labelledby={headingId}>
      <h2 id={headingId}>{say.heading}</h2>
      <p role="status">{summary(asked, collectionSlug, say)}</p>
      {asked.state === 'told' &&
        asked.answer.groups.map((group) => (
          <UsesGroup key={group.collection} group={group} onAll={() => setAll(group.collection)} />
        ))}
    </section>
  )
}

type Say = ReturnType<typeof useDeskWords<typeof whereUsedWords>>

function summary(asked: Asked<Uses>, collection: string | undefined, say: Say): string {
  if (asked.state !== 'told') return say[asked.state]
  const { total, inPublic } = asked.answer
  if (total === 0) return collection === 'media' ? say.nowhereShown : say.nowhere
  return say.counts(total, inPublic)
}

function UsesGroup({ group, onAll }: { group: Group; onAll: () => void }) {
  const say = useDeskWords(whereUsedWords)
  const { routes } = useConfig().config
  const headingId = useId()
  const { collection, label, total, uses } = group
  return (
    <div className="desk-uses">
      <h3 id={headingId}>
        {label} ({total})
      </h3>
      <ul aria-labelledby={headingId}>
        {uses.map((use) => (
          <UseOf key={use.id} use={use} href={`${routes.admin}/collections/${collection}/${use.id}`} />
        ))}
      </ul>
      {uses.length < total && (
        <button type="button" className="desk-link" onClick={onAll}>
          {say.all(total)}
        </button>
      )}
    </div>
  )
}
