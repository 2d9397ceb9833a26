import { useForm } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'
import { currentWords } from '../collectWords'
import { placeOf } from '../noticeBoard'
import type { CopyPlace } from './localCopies'
import { copyKey, keepCopy } from './localCopies'
import { savedByOrder } from './savedByOrder'
import { thisTab } from './thisTab'

/** Between two copies, in milliseconds. */
const pause = 3_000

type Data = Record<string, unknown>

/**
 * Keeps what is written and not saved in this browser: every few seconds, and when the page is left, closed or put
 * to sleep. `forget` takes it away once it is saved, or no longer wanted.
 * @param place null while it is not known who writes
 */
export function useLocalCopy(place: CopyPlace | null, modified: boolean) {
  const { getData } = useForm()
  const key = place && copyKey(place, thisTab)
  /** What the last copy says: the same is not written again. */
  const kept = useRef<string | null>(null)

  /** Everything as typed, also what the text editor has not handed to the form yet. */
  const written = (): Data => ({ ...getData(), ...currentWords() })
  const keep = useEffectEvent(() => {
    if (!key || !modified) return
    const data = written()
    const text = JSON.stringify(data)
    if (text === kept.current) return
    kept.current = text
    keepCopy(window.localStorage, key, { at: Date.now(), data })
  })
  useEffect(() => {
    const now = () => keep()
    const timer = setInterval(now, pause)
    window.addEventListener('pagehide', now)
    document.addEventListener('visibilitychange', now)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', now)
      document.removeEventListener('visibilitychange', now)
      now() // the desk goes elsewhere without loading a page: a session that ended, a click on the menu
    }
  }, [])

  const event = place && placeOf(place.collection, place.id)
  const isSaved = useEffectEvent(() => {
    // The form counts as modified until it is read again: what is saved is not kept once more meanwhile.
    kept.current = JSON.stringify(written())
    if (key) window.localStorage.removeItem(key)
  })
  useEffect(() => {
    if (!event) return
    const listener = () => isSaved()
    savedByOrder.addEventListener(event, listener)
    return () => savedByOrder.removeEventListener(event, listener)
  }, [event])

  return {
    keepNow: () => keep(),
    /** What was written is saved. */
    forget: () => {
      kept.current = null
      if (key) window.localStorage.removeItem(key)
    },
  }
}
