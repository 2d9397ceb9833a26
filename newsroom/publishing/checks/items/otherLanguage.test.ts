import { describe, expect, it } from 'vitest'
import { codes, facts, goodItem } from './item.fixture'
import { againstPlan, notTogether, otherLanguagePlan } from './otherLanguage'

const undecided = { ...goodItem, otherLanguagePlan: null }

describe('the other language', () => {
  it('is decided before the first is out', () => {
    const [issue] = otherLanguagePlan(undecided, facts())
    expect(issue).toMatchObject({ field: 'otherLanguagePlan', code: 'other-language', severity: 'blocking' })
    expect(issue?.message).toMatchObject({
      az: expect.stringContaining('ingiliscə'),
      en: expect.stringContaining('English'),
    })
    expect(otherLanguagePlan(undecided, facts({ language: 'en' }))[0]?.message.en).toContain('Azerbaijani')
  })

  it('is decided by saying so, or by a document of it', () => {
    for (const plan of ['with', 'after', 'never'])
      expect(otherLanguagePlan({ ...undecided, otherLanguagePlan: plan }, facts())).toEqual([])
    expect(otherLanguagePlan(undecided, facts({ otherLanguage: 'draft' }))).toEqual([])
    expect(otherLanguagePlan(undecided, facts({ otherLanguage: 'published' }))).toEqual([])
  })

  it('is remembered where both were to go out together', () => {
    const together = { ...goodItem, otherLanguagePlan: 'with' }
    expect(codes(notTogether(together, facts({ otherLanguage: 'draft' })))).toEqual([
      'otherLanguagePlan: not-together',
    ])
    expect(notTogether(together, facts({ otherLanguage: 'published' }))).toEqual([])
    expect(notTogether(goodItem, facts())).toEqual([])
  })

  it('is told of what the other document plans', () => {
    const said = (planOfOther: 'with' | 'after' | 'never', otherLanguage: 'draft' | 'published' = 'draft') =>
      facts({ language: 'en', planOfOther, otherLanguage })
    expect(codes(notTogether(undecided, said('with')))).toEqual(['otherLanguagePlan: not-together'])
    expect(codes(againstPlan(said('after')))).toEqual(['otherLanguagePlan: before-other'])
    expect(codes(againstPlan(said('never')))).toEqual(['otherLanguagePlan: not-planned'])
    expect(againstPlan(said('after', 'published'))).toEqual([])
    expect(againstPlan(facts())).toEqual([])
  })
})
