import type { PublicState } from '../vocabulary'

/** Where the newest version of a news item stands on its way to readers. */
export const newsStates = [
  'draft',
  'submitted',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'removed',
] as const
export type NewsState = (typeof newsStates)[number]

/** What is stored about an item, as far as its state follows from it. */
export interface StoredStanding {
  /** Of the public side */
  publicState: PublicState
  /** Whether the newest version is the public one */
  newestIsPublic: boolean
  /** What was said of the newest version; of an older one nothing counts any more */
  review: 'submitted' | 'approved' | 'sent-back' | null
  /** Whether the newest version waits for its time */
  isScheduled: boolean
}

/** The state of the newest version. What is public meanwhile is another question (`publicState`). */
export function stateOf({ publicState, newestIsPublic, review, isScheduled }: StoredStanding): NewsState {
  if (isScheduled) return 'scheduled'
  if (newestIsPublic && publicState === 'published') return 'published'
  if (review === 'submitted' || review === 'approved') return review
  if (newestIsPublic) return 'withdrawn'
  return publicState === 'removed' ? 'removed' : 'draft'
}

/** What can be done to an item besides reading it. */
export const newsActions = [
  'save',
  'restore',
  'submit',
  'approve',
  'send-back',
  'schedule',
  'unschedule',
  'publish',
  'publish-without-review',
  'approve-afterwards',
] as const
export type NewsAction = (typeof newsActions)[number]

const unreviewed = ['draft', 'submitted', 'withdrawn', 'removed'] as const
const all = newsStates
const unlocked = newsStates.filter((state) => state !== 'scheduled')

/**
 * In which states each action is open. Taking down is not in it: that is never refused while something is public, and
 * cancels what is scheduled. Who may do it stands in collections/access; that nobody approves their own words, in
 * `approve`.
 */
export const openIn: Record<NewsAction, readonly NewsState[]> = {
  save: unlocked,
  restore: unlocked,
  submit: ['draft', 'withdrawn', 'removed'],
  approve: ['submitted'],
  'send-back': ['submitted', 'approved'],
  schedule: ['approved'],
  unschedule: ['scheduled'],
  publish: ['approved', 'scheduled'],
  'publish-without-review': unreviewed,
  'approve-afterwards': all,
}

/** Where one person is the whole office, what is unreviewed may be scheduled and published as it is. */
const openAlone: Partial<Record<NewsAction, readonly NewsState[]>> = {
  schedule: [...unreviewed, 'approved'],
  publish: newsStates,
}

/** @param needsSecond whether the site asks for a second person */
export const isOpen = (action: NewsAction, state: NewsState, needsSecond: boolean): boolean =>
  ((needsSecond ? undefined : openAlone[action]) ?? openIn[action]).includes(state)
