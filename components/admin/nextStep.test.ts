import { describe, expect, it } from 'vitest'
import { nextStep } from './nextStep'
import type { NewsStanding } from './useStanding'

const at = '2026-12-01T05:00:00.000Z'
const deed = (by: string) => ({ by, name: by, at })
const standing = (more: Partial<NewsStanding>): NewsStanding => ({
  version: 'v1',
  state: 'draft',
  review: null,
  release: null,
  savedBy: 'aysel',
  unreviewed: null,
  needsSecond: true,
  ...more,
})
const underReview = { submitted: deed('aysel'), verdict: null, decided: null, note: null }
const officer = { id: 'aysel', mayPublish: false }
const publisher = { id: 'rəna', mayPublish: true }

describe('the next step of a news item', () => {
  it('is the review, for whoever wrote it and for publishers alike', () => {
    expect(nextStep(standing({}), officer, false)).toBe('submit')
    expect(nextStep(standing({}), publisher, true)).toBe('submit')
  })

  it('is for another person once it is submitted', () => {
    const submitted = standing({ state: 'submitted', review: underReview })
    expect(nextStep(submitted, officer, false)).toBe('waitsForAnother')
    expect(nextStep(submitted, publisher, false)).toBe('review')
    expect(
      nextStep(standing({ state: 'submitted', review: underReview, savedBy: 'rəna' }), publisher, false),
    ).toBe('waitsForAnother')
    expect(nextStep(submitted, publisher, true)).toBe('submit')
  })

  it('is publication by a publisher once it is approved, and a new review once it is written on', () => {
    const approved = standing({ state: 'approved' })
    expect(nextStep(approved, publisher, false)).toBe('publish')
    expect(nextStep(approved, officer, false)).toBe('waitsForPublisher')
    expect(nextStep(approved, publisher, true)).toBe('submit')
  })

  it('is publication at once where one person is the office', () => {
    expect(nextStep(standing({ needsSecond: false }), publisher, true)).toBe('publish')
    expect(nextStep(standing({ needsSecond: false }), officer, false)).toBe('waitsForPublisher')
  })

  it('is approval afterwards by another person where it went out without', () => {
    const out = standing({
      state: 'published',
      unreviewed: { reason: 'Təcilidir.', published: deed('rəna') },
    })
    expect(nextStep(out, publisher, false)).toBe('ownAfterwards')
    expect(nextStep(out, { id: 'kamran', mayPublish: true }, false)).toBe('approveAfterwards')
    expect(nextStep(standing({ state: 'published' }), publisher, false)).toBe('nothingNew')
  })
})
