'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { deskTime } from '@/newsroom/language/deskMoment'
import type { Here } from '@/newsroom/publishing/versions/whoIsHere'
import { useDeskWords } from '../deskWords'
import { thisTab } from './thisTab'
import { UnderControls } from './UnderControls'
import { useNoForcedReload } from './useNoForcedReload'
import '../desk.css'

/** Between two questions, in milliseconds. */
const heartbeat = 15_000

const words = {
  here: { az: 'Bu sənədi indi açıb:', en: 'Also has this open now:' },
  you: { az: 'siz, başqa pəncərədə', en: 'you, in another tab' },
  older: {
    az: 'Siz açandan sonra bu sənədi başqası saxlayıb. Yazmağa davam edə bilərsiniz: saxlayanda hər iki mətni görəcəksiniz.',
    en: 'Somebody saved this document since you opened it. You can write on: when you save you are shown both texts.',
  },
  shared: {
    az: 'Bu sənəddə indi başqası da yazır. Yazmağa davam edə bilərsiniz: sonra saxlayan hər iki mətni görəcək.',
    en: 'Somebody else is writing in this document too. You can write on: whoever saves second is shown both texts.',
  },
  since: {
    az: (name: string, time: string) => `${name} (saat ${time})`,
    en: (name: string, time: string) => `${name} (since ${time})`,
  },
}

/** Names everybody who has the document open, whoever holds its lock; nobody is held back by it. */
export function WhoIsHere() {
  const say = useDeskWords(words)
  const { id, collectionSlug } = useDocumentInfo()
  const { isOlder, isShared } = useNoForcedReload()
  const others = useOthers(id ? `/api/here/${collectionSlug}/${id}` : null)
  const text = others
    .map(({ name, since, isYou }) => say.since(isYou ? say.you : name, deskTime(since)))
    .join(', ')
  const told = isOlder ? say.older : isShared ? say.shared : ''
  return (
    <UnderControls>
      <p className="desk-here" role="status">
        {[text && `${say.here} ${text}.`, told].filter(Boolean).join(' ')}
      </p>
    </UnderControls>
  )
}

function useOthers(address: string | null): Here[] {
  const [others, setOthers] = useState<Here[]>([])
  useEffect(() => {
    if (!address) return
    let isOver = false
    const tell = (what: object) =>
      fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ tab: thisTab, ...what }),
        keepalive: true,
      })
    const ask = async () => {
      if (document.visibilityState === 'hidden') return
      // Without an answer nobody is named: it is a courtesy, and the check of versions does not depend on it.
      const answer = await tell({}).catch(() => null)
      const said = answer?.ok ? ((await answer.json()) as { others: Here[] }) : { others: [] }
      if (!isOver) setOthers(said.others)
    }
    const leave = (closed: boolean) => void tell({ left: true, closed }).catch(() => null)
    const close = () => leave(true)
    void ask()
    const timer = setInterval(() => void ask(), heartbeat)
    window.addEventListener('pagehide', close)
    return () => {
      isOver = true
      clearInterval(timer)
      window.removeEventListener('pagehide', close)
      leave(false)
    }
  }, [address])
  return others
}
