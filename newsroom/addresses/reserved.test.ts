import { describe, expect, it } from 'vitest'
import { isReservedSlug } from './reserved'
import { redirects, rewrites } from './routing'

describe('a page directly under the language', () => {
  it('may not take the word of a list in either language', () => {
    for (const slug of [
      'xeberler',
      'news',
      'axtaris',
      'arxiv',
      'archive',
      'search',
      'sexsler',
      'people',
      'layiheler',
      'topics',
    ]) {
      expect(isReservedSlug(slug)).toBe(true)
    }
  })

  it('may not take the first piece of the site’s own addresses', () => {
    expect(['az', 'en', 'admin', 'api', 'media', '_components'].every(isReservedSlug)).toBe(true)
  })

  it('may take any other', () => {
    expect(['haqqimizda', 'about', 'constructor', 'xeberler-arxivi', ''].some(isReservedSlug)).toBe(false)
  })

  it('is not hidden by any rewrite or redirect', () => {
    const rules = [...redirects(), ...(rewrites().beforeFiles ?? [])]
    const underLanguages = rules
      .flatMap(({ source, destination }) => [source, destination])
      .map((path) => path.split('/'))
      .filter(([, first = '']) => first === 'az' || first === 'en')
    expect(underLanguages.length).toBeGreaterThan(20)
    for (const [, , second = ''] of underLanguages)
      expect([second, isReservedSlug(second)]).toEqual([second, true])
  })
})
