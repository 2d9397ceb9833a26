import type { Wires } from '../answering/wire'
import { small } from '../answering/wire'
import type { PressedPage } from '../pressing/pressedPage'
import type { Standing } from './ledger'

/** A pressed page that is kept. */
export type Copy = {
  page: PressedPage
  /** Position of the ledger when its rendering began */
  began: number
  /** When its rendering began (ms) */
  renderedAt: number
  /** When time puts it out of date (ms); `Infinity` when never */
  staleAt: number
  /** The build of the site that it was rendered by: its styles lie under names of that build */
  build: string
  /** What it takes in memory, about */
  bytes: number
  wires: Wires
  /** How it stood at that position of the ledger; looked at again when the ledger has moved on. */
  looked: { position: number; standing: Standing }
}

/** Key, headers and objects around the bodies; small bodies lie there twice (`Wire`). */
const overhead = 2_500

/** Makes the copy of a page that was rendered at a moment and position. */
export function copyOf(
  page: PressedPage,
  { began, renderedAt, build, staleAt }: Pick<Copy, 'began' | 'renderedAt' | 'build' | 'staleAt'>,
): Copy {
  const bodies = Object.values(page.bodies)
  const bytes = bodies.reduce((sum, { length }) => sum + length + (length <= small ? length : 0), overhead)
  const looked = { position: began, standing: { state: 'fresh' } as const }
  return { page, began, renderedAt, staleAt, build, bytes, wires: {}, looked }
}
