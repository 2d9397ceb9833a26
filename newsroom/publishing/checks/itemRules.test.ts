import { describe, expect, it } from 'vitest'
import { adviceOnItem, issuesOfItem } from './itemRules'
import { codes, facts, goodFile, goodItem } from './items/item.fixture'

const files = new Map([['m1', goodFile]])
const withPicture = { ...goodItem, leadImage: { image: 'm1' } }

describe('the rules of a news item', () => {
  it('find no fault with a careful press release', () => {
    const known = facts({ files })
    expect(issuesOfItem(withPicture, known)).toEqual([])
    expect(adviceOnItem(withPicture, known)).toEqual([])
  })

  it('say each thing in both languages, and in words of its own', () => {
    const found = issuesOfItem({ language: 'az' }, facts({ siteHasContact: false }))
    for (const { message } of found) {
      expect(message.az).toMatch(/[əışğüöç]/i)
      expect(message.en).not.toBe(message.az)
    }
    expect(new Set(found.map(({ message }) => message.en)).size).toBe(found.length)
  })

  it('hold an item out of an archive to what a page needs, and only advise what the office asks of itself', () => {
    const uncredited = new Map([['m1', { ...goodFile, credit: null, alt: {} }]])
    const item = { ...withPicture, otherLanguagePlan: null }
    const own = issuesOfItem(item, facts({ files: uncredited, siteHasContact: false }))
    expect(own.map(({ severity }) => severity)).toEqual(own.map(() => 'blocking'))
    const imported = issuesOfItem(item, facts({ files: uncredited, siteHasContact: false, isImported: true }))
    expect(codes(imported.filter(({ severity }) => severity === 'blocking'))).toEqual(['leadImage.alt: alt'])
    expect(codes(imported)).toEqual(codes(own))
  })
})
