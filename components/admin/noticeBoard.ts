import { useSyncExternalStore } from 'react'
import type { Problem } from './order'

/** What came of an order, shown under the buttons of its document until it is closed or something new is said. */
export interface Notice {
  /** `refused` interrupts a screen reader; `done` and `hint` wait for their turn */
  tone: 'done' | 'refused' | 'hint'
  text: string
  /** What should be known besides */
  remark?: string
  problems?: Problem[]
  /** Public addresses to look at */
  addresses?: string[]
  /** A news item that was taken down: where it is gone is asked of the site and told below */
  proofOf?: string
  /** A page of the desk that helps, opened beside this one */
  link?: { href: string; text: string }
}

const notices = new Map<string, Notice>()
const listeners = new Set<() => void>()

/** The place of a document on the board. */
export const placeOf = (collection: string | undefined, id: string | number | undefined): string =>
  `${collection ?? ''}:${id ?? 'new'}`

/** Puts a notice up, in the place of the one before; null takes it down. */
export function putUp(place: string, notice: Notice | null): void {
  if (notice) notices.set(place, notice)
  else notices.delete(place)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The notice of a document, as it changes. Several buttons put notices up; one bar shows them. */
export const useNotice = (place: string): Notice | undefined =>
  useSyncExternalStore(
    subscribe,
    () => notices.get(place),
    () => undefined,
  )
