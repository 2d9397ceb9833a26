import type { Locale } from '../../language/locales'

/** For whom an item is opened before its time: a colleague who looks it over, or the press under an embargo. */
export const linkKinds = ['preview', 'embargo'] as const
export type LinkKind = (typeof linkKinds)[number]

/** Why a link stopped working before its time. */
export type LinkEnd = 'revoked' | 'replaced' | 'published' | 'taken-down' | 'deleted'

/** One opening of a link. */
export interface Opening {
  /** ISO */
  at: string
  /** Shortened: the network, not the computer */
  address: string
  browser: string
}

/** A link as the desk sees it; what it carries is not known any more. */
export interface ReadingLink {
  id: string
  kind: LinkKind
  language: Locale
  /** The person or the group it was made for */
  label: string
  /** ISO; of an embargo only */
  embargoUntil: string | null
  /** ISO */
  expiresAt: string
  madeAt: string
  /** Name of who made it; null when the account is gone */
  madeBy: string | null
  endedAt: string | null
  endedWhy: LinkEnd | null
  /** How often it was opened, and the latest of it, newest first */
  opened: number
  openings: Opening[]
}
