import { useSyncExternalStore } from 'react'
import type { Conflict } from '@/newsroom/publishing/versions/conflict'

const conflicts = new Map<string, Conflict>()
const listeners = new Set<() => void>()

/** Lays open what a save of a document would have written over; null once it is settled. */
export function layOpen(place: string, conflict: Conflict | null): void {
  if (conflict) conflicts.set(place, conflict)
  else conflicts.delete(place)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What waits to be settled in a document. Several buttons save; one dialog asks. */
export const useConflict = (place: string): Conflict | undefined =>
  useSyncExternalStore(
    subscribe,
    () => conflicts.get(place),
    () => undefined,
  )
