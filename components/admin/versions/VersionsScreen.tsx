'use client'

import { useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import type { HistoryEntry } from '@/newsroom/publishing/versions/history'
import { useDeskWords } from '../deskWords'
import { mayWrite, useStaff } from '../staff'
import { useAnswer } from '../useAnswer'
import { Comparison } from './Comparison'
import { PublicAt } from './PublicAt'
import { RestoreDialog } from './RestoreDialog'
import { VersionsTable } from './VersionsTable'
import { versionWords } from './versionWords'
import '../desk.css'

interface Props {
  collection: string
  id: string
  /** A version named in the address */
  chosen: string | null
  mayRestore: boolean
}

/** All versions of a document, any two of them side by side, what readers saw when, and the way back to one. */
export function VersionsScreen({ collection, id, chosen, mayRestore }: Props) {
  const say = useDeskWords(versionWords)
  const staff = useStaff()
  const asked = useAnswer<{ versions: HistoryEntry[] }>(`/history/${collection}/${id}`)
  const versions = asked.state === 'told' ? asked.answer.versions : []
  return (
    <div className="desk-panel desk-versions">
      <h1>{say.heading}</h1>
      <p>{say.explanation}</p>
      {asked.state !== 'told' && <p role="status">{say[asked.state]}</p>}
      {versions.length > 0 && (
        <Chooser
          collection={collection}
          id={id}
          versions={versions}
          first={versions.find((one) => one.id === chosen)?.id ?? null}
          mayRestore={mayRestore && mayWrite(staff)}
        />
      )}
    </div>
  )
}

interface ChooserProps extends Omit<Props, 'chosen'> {
  versions: HistoryEntry[]
  first: string | null
}

function Chooser({ collection, id, versions, first, mayRestore }: ChooserProps) {
  const { code: locale } = useLocale()
  const newest = versions[0]?.id ?? ''
  const before = (version: string) =>
    versions[versions.findIndex((one) => one.id === version) + 1]?.id ?? null
  const start = first ?? newest
  const [pair, setPair] = useState({ from: before(start), to: start })
  const [restoring, setRestoring] = useState<HistoryEntry | null>(null)
  return (
    <>
      <PublicAt
        address={`/history/${collection}/${id}/public-at`}
        versions={versions}
        onFound={(to) => setPair({ ...pair, to })}
      />
      <VersionsTable
        versions={versions}
        pair={pair}
        onChoose={(choice) => setPair({ ...pair, ...choice })}
        {...(mayRestore ? { onRestore: setRestoring } : {})}
      />
      <Comparison address={`/history/${collection}/${id}/compare`} pair={pair} locale={locale} />
      {restoring && (
        <RestoreDialog
          collection={collection}
          id={id}
          version={restoring}
          newest={newest}
          onClose={() => setRestoring(null)}
        />
      )}
    </>
  )
}
