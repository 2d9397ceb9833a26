import { useEffect } from 'react'
import type { DeskStore } from './DeskStore'

/** A window that is only clicked into again asks nothing, in milliseconds. */
const pause = 5_000

/** Reads the desk anew when the person comes back to its tab: colleagues may have worked on other segments. */
export function useFreshness(store: DeskStore): void {
  useEffect(() => {
    let last = Date.now()
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < pause) return
      last = Date.now()
      void store.freshen()
    }
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
    }
  }, [store])
}
