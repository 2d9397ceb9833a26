import { describe, expect, it } from 'vitest'
import { hear, nothingSaid } from './metas'

function heard(...words: [string, string][]) {
  const said = nothingSaid()
  for (const [name, content] of words) hear(said, name, content)
  return said
}

describe('what a page says to the press', () => {
  it('is a status, a redirect, tags and a moment', () => {
    expect(heard(['press-status', '410']).status).toBe(410)
    expect(heard(['press-redirect', '308 /az/sexsler/vusal-huseynov']).redirect).toEqual({
      status: 308,
      to: '/az/sexsler/vusal-huseynov',
    })
    expect(heard(['press-tags', 'news:0190 list:news:az address:/az/x']).tags).toHaveLength(3)
    expect(heard(['press-further', 'id lang'], ['press-further', 'id']).further).toEqual(['id', 'lang'])
    expect(heard(['press-until', '2022-03-01T06:00:00Z']).until).toEqual(new Date('2022-03-01T06:00:00Z'))
  })

  it('adds up over layout and page: every tag once, the earliest moment', () => {
    const said = heard(
      ['press-tags', 'site news:1'],
      ['press-tags', 'news:1 person:2'],
      ['press-until', '2022-03-02T00:00:00Z'],
      ['press-until', '2022-03-01T00:00:00Z'],
      ['press-until', '2022-03-03T00:00:00Z'],
    )
    expect(said.tags).toEqual(['site', 'news:1', 'person:2'])
    expect(said.until).toEqual(new Date('2022-03-01T00:00:00Z'))
  })

  it.each([
    ['press-status', '404 '.repeat(2)],
    ['press-status', '99'],
    ['press-status', ''],
    ['press-redirect', '308 https://evil.example/'],
    ['press-redirect', '308 //evil.example'],
    ['press-redirect', '304 /az'],
    ['press-redirect', '/az'],
    ['press-tags', 'news:1,news:2'],
    ['press-tags', 'xəbər:1'],
    ['press-further', 'xəbər'],
    ['press-until', 'sabah'],
    ['press-untill', '2022-03-01'],
    ['press-__proto__', 'x'],
    ['constructor', 'x'],
  ])('is refused when it means nothing: %s=%s', (name, content) => {
    expect(() => heard([name, content])).toThrow(/means nothing/)
  })

  it('is refused when layout and page contradict each other', () => {
    expect(() => heard(['press-status', '404'], ['press-status', '410'])).toThrow(/means nothing/)
  })
})
