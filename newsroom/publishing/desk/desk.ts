/** A news item as the start page names it; every row of it leads to its form. */
export interface DeskItem {
  id: string
  language: string
  title: string | null
}

/** Something that goes, went or should have gone out at its time. */
export interface PlannedRelease extends DeskItem {
  release: string
  /** ISO instant */
  dueAt: string
  state: 'waiting' | 'out' | 'failed'
  scheduledBy: string | null
  /** Sentences of what stood in the way, in the language of who asks */
  problems: string[]
}

/** Why an item waits for the person who asks. */
export type WaitingReason = 'to-approve' | 'approved' | 'sent-back'

export interface WaitingItem extends DeskItem {
  why: WaitingReason
  /** Who submitted, approved or sent it back */
  by: string | null
  /** ISO instant */
  at: string
  /** What is to be put right */
  note: string | null
}

/** It is public, and no second person has looked at it. */
export interface UnreviewedItem extends DeskItem {
  by: string | null
  at: string
  reason: string
}

export interface PicturesWithoutAlt extends DeskItem {
  pictures: number
}

/** A comment in which a colleague asks for the person. */
export interface Mention {
  /** Of the comment */
  id: string
  collection: string
  documentId: string
  title: string | null
  by: string | null
  at: string
  text: string
}

/** What the start page tells somebody: the day, what waits for them, and what went wrong. */
export interface Desk {
  /** Due today in Baku, the earliest first, with how each stands */
  today: PlannedRelease[]
  waiting: WaitingItem[]
  unreviewed: UnreviewedItem[]
  /** Could not be published at its time, and has not been published since */
  failed: PlannedRelease[]
  /** Due and not out */
  overdue: PlannedRelease[]
  /** Planned, and no job will let it out on the minute */
  unqueued: PlannedRelease[]
  withoutAlt: { total: number; items: PicturesWithoutAlt[] }
  mentions: Mention[]
}
