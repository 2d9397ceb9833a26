'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** What the desk says to the window in which it shows a page, and hears from it (Payload 3.90.1). */
const saved = 'payload-document-event'
const ready = { type: 'payload-live-preview', ready: true }

/**
 * Draws the preview anew when its document was saved at the desk that shows it. Links open beside it: the
 * public pages do not let themselves be framed.
 */
export function RefreshOnSave() {
  const router = useRouter()
  useEffect(() => {
    const listener = ({ origin, data }: MessageEvent) => {
      if (origin === window.location.origin && data?.type === saved) router.refresh()
    }
    window.addEventListener('message', listener)
    const desk = window.opener ?? (window.parent === window ? null : window.parent)
    desk?.postMessage(ready, window.location.origin)
    return () => window.removeEventListener('message', listener)
  }, [router])

  useEffect(() => {
    const openBeside = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null
      if (link && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank'
    }
    document.addEventListener('click', openBeside, true)
    return () => document.removeEventListener('click', openBeside, true)
  }, [])
  return null
}
