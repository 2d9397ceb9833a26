import type { NewsStanding } from './useStanding'

/** What a person would do next with a news item. */
export type NextStep = 'publish' | 'submit' | 'review' | 'scheduled' | 'approveAfterwards'

/** Why there is nothing to do for this person now. */
export type Obstacle = 'waitsForAnother' | 'waitsForPublisher' | 'nothingNew' | 'ownAfterwards'

interface Who {
  id: string | undefined
  mayPublish: boolean
}

/**
 * The next step on the way to readers, for this person; the server decides, this only says it beforehand.
 * @param isModified whether words are not saved yet: saved, they make a version of which nobody has said anything
 */
export function nextStep(
  { state, needsSecond, unreviewed, review, savedBy }: NewsStanding,
  who: Who,
  isModified: boolean,
): NextStep | Obstacle {
  if (state === 'scheduled') return who.mayPublish ? 'scheduled' : 'waitsForPublisher'
  if (state === 'published' && !isModified) {
    if (!unreviewed || !who.mayPublish) return 'nothingNew'
    return unreviewed.published.by === who.id ? 'ownAfterwards' : 'approveAfterwards'
  }
  if (!needsSecond) return who.mayPublish ? 'publish' : 'waitsForPublisher'
  if (isModified) return 'submit'
  if (state === 'approved') return who.mayPublish ? 'publish' : 'waitsForPublisher'
  if (state !== 'submitted') return 'submit'
  const own = review?.submitted.by === who.id || savedBy === who.id
  return who.mayPublish && !own ? 'review' : 'waitsForAnother'
}
