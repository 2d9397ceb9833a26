import { describe, expect, it } from 'vitest'
import type { TakenDown } from './questions'
import { questionsAbout } from './questions'

const item: TakenDown = {
  how: 'removed',
  locale: 'az',
  path: '/az/xeberler/qebul-saatlari',
  title: 'Qəbul saatları',
  reason: 'Ünvan <səhv> göstərilib.',
  files: ['/media/abc/original.jpg'],
}
const about = (place: string, more: Partial<TakenDown> = {}) => {
  const found = questionsAbout({ ...item, ...more }).find((question) => question.place === place)
  if (!found) throw new Error(`nothing is asked about ${place}`)
  return found
}
const says = (status: number, text = '') => ({ status, text })

describe('the page of what was taken down', () => {
  it('is gone when it says so, in the way in which it was taken down', () => {
    expect([410, 301, 404, 200, 500].map((status) => about('page').isGone(says(status)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect(about('page', { how: 'unpublished' }).isGone(says(404))).toBe(true)
    const withdrawn = about('page', { how: 'withdrawn' })
    expect(withdrawn.isGone(says(200, '<p>Ünvan &lt;səhv&gt; göstərilib.</p>'))).toBe(true)
    expect(withdrawn.isGone(says(200, '<p>Qəbul saatları</p>'))).toBe(false)
  })
})

describe('a page that lists', () => {
  it('still has it while it names its path, and not when it names a longer one', () => {
    const { isGone } = about('lists')
    expect(isGone(says(200, `<a href="${item.path}">`))).toBe(false)
    expect(isGone(says(200, `"url":"https://news.example${item.path}"`))).toBe(false)
    expect(isGone(says(200, `<a href="${item.path}-2">`))).toBe(true)
    expect(isGone(says(503, ''))).toBe(false)
  })

  it('is every list, feed and search of its language, on this site', () => {
    const asked = questionsAbout(item).map(({ place, path }) => `${place} ${path}`)
    expect(asked).toContain('search /az/axtaris?q=Q%C9%99bul+saatlar%C4%B1')
    expect(asked).toContain('feeds /az/axtaris/feed.json?q=Q%C9%99bul+saatlar%C4%B1')
    expect(asked).toContain('media /media/abc/original.jpg')
    expect(questionsAbout(item).every(({ path }) => /^\/(?![/\\])/.test(path))).toBe(true)
  })
})
