import { useEffect, useState } from 'react'
import { copiesOf, copyKey, keepCopy } from '../saving/localCopies'
import { livingTabs, thisTab } from '../saving/thisTab'
import type { DeskStore } from './DeskStore'
import type { Written } from './deskState'
import { segmentIn } from './deskState'

/** Between writing and keeping a copy, in milliseconds. */
const pause = 400

/** Apart from the copy that the document's form keeps. */
const placeOf = ({ place: { collection, id, language } }: DeskStore, account: string) => ({
  account,
  collection,
  id: `${id}~desk`,
  locale: language,
})

function isWritten(value: unknown): value is Written {
  const { text, was } = (value ?? {}) as Partial<Written>
  return typeof text === 'string' && typeof was === 'string'
}

/** Takes what was left here by tabs that are closed, and by this one before it went elsewhere. @returns how many segments */
async function bringBack(store: DeskStore, account: string): Promise<number> {
  const copies = copiesOf(window.localStorage, placeOf(store, account))
  const alive = await livingTabs(copies.map(({ tab }) => tab))
  let count = 0
  for (const { key, tab, copy } of copies) {
    if (tab !== thisTab && alive.includes(tab)) continue
    for (const [segment, words] of Object.entries(copy.data)) {
      const state = store.current()
      if (!isWritten(words) || segment in state.written) continue
      if (words.text === segmentIn(state, segment)?.translation) continue
      store.bringBack(segment, words.text, words.was)
      count += 1
    }
    // It is this tab's from now on.
    if (tab !== thisTab) window.localStorage.removeItem(key)
  }
  return count
}

/**
 * Keeps the unsaved words of each segment in this browser, for this account, and brings them back after a reload, a
 * crash or a walk through the desk.
 * @returns how many segments were brought back
 */
export function useUnsavedWords(store: DeskStore, account: string | undefined): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (!account) return
    const key = copyKey(placeOf(store, account), thisTab)
    let kept: unknown = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      const { written } = store.current()
      if (written === kept) return
      kept = written
      if (Object.keys(written).length === 0) window.localStorage.removeItem(key)
      else keepCopy(window.localStorage, key, { at: Date.now(), data: { ...written } })
    }
    let leave = (): void => undefined
    let isOver = false
    void bringBack(store, account).then((found) => {
      if (isOver) return
      setCount(found)
      const unsubscribe = store.subscribe(() => {
        clearTimeout(timer)
        timer = setTimeout(keep, pause)
      })
      keep()
      window.addEventListener('pagehide', keep)
      document.addEventListener('visibilitychange', keep)
      leave = () => {
        clearTimeout(timer)
        unsubscribe()
        window.removeEventListener('pagehide', keep)
        document.removeEventListener('visibilitychange', keep)
        keep()
      }
    })
    return () => {
      isOver = true
      leave()
    }
  }, [store, account])
  return count
}
