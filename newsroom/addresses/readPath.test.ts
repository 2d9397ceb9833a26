import { describe, expect, it } from 'vitest'
import { locales } from '../language/locales'
import { oddTexts } from '../language/oddTexts.fixture'
import { homePath, itemPath, listPath, searchPath } from './paths'
import { readPath } from './readPath'
import { hasItems, sectionNames } from './sections'

describe('reading a path', () => {
  it('tells the page and its language', () => {
    expect(readPath('/az')).toEqual({ locale: 'az', section: 'home', slug: null })
    expect(readPath('/en/people')).toEqual({ locale: 'en', section: 'people', slug: null })
    expect(readPath('/az/xeberler/qebul')).toEqual({ locale: 'az', section: 'news', slug: 'qebul' })
    expect(readPath('/az/axtaris?q=şəki')).toEqual({ locale: 'az', section: 'search', slug: null })
  })

  it('finds an editorial page directly under the language', () => {
    expect(readPath('/az/haqqimizda')).toEqual({ locale: 'az', section: 'page', slug: 'haqqimizda' })
    expect(readPath('/en/constructor?a=1')).toEqual({ locale: 'en', section: 'page', slug: 'constructor' })
  })

  it('does not mind the query, the fragment and one slash at the end', () => {
    for (const path of ['/az/xeberler/', '/az/xeberler?page=2', '/az/xeberler/?a=/b', '/az/xeberler#x?y']) {
      expect(readPath(path)).toEqual({ locale: 'az', section: 'news', slug: null })
    }
    expect(readPath('/en/')).toEqual({ locale: 'en', section: 'home', slug: null })
  })

  it('decodes the slug', () => {
    expect(readPath('/az/xeberler/%C5%9F%C9%99ki')?.slug).toBe('şəki')
  })

  it.each([
    ['the root', '/'],
    ['nothing', ''],
    ['another language', '/ru/xeberler'],
    ['capitals', '/AZ/xeberler'],
    ['the word of the other language', '/az/news/qebul'],
    ['the word of the other language', '/en/xeberler'],
    ['something below a page', '/az/haqqimizda/komanda'],
    ['a name that every object has', '/az/constructor/x'],
    ['a piece of the site’s own', '/az/media'],
    ['something below an entry', '/az/xeberler/qebul/cap'],
    ['something below the search', '/az/axtaris/qebul'],
    ['empty pieces', '/az//xeberler'],
    ['empty pieces', '//az/xeberler'],
    ['a broken escape', '/az/xeberler/%C5%'],
    ['an escape that is no character', '/az/xeberler/%FF'],
    ['a whole address', 'https://example.org/az'],
    ['a path of files', '/media/k3y/w960.avif'],
  ])('finds no page for %s: %s', (_, path) => {
    expect(readPath(path)).toBeNull()
  })

  it('finds what the paths wrote', () => {
    const slugs = oddTexts(300).filter((text) => !['', '.', '..'].includes(text))
    for (const locale of locales) {
      expect(readPath(homePath(locale))).toEqual({ locale, section: 'home', slug: null })
      expect(readPath(searchPath(locale, slugs[0]))).toEqual({ locale, section: 'search', slug: null })
      for (const section of sectionNames.filter(hasItems)) {
        expect(readPath(`${listPath(section, locale)}?year=2021`)).toEqual({ locale, section, slug: null })
        for (const slug of slugs) {
          expect(readPath(itemPath(section, locale, slug))).toEqual({
            locale,
            section,
            slug: slug.toWellFormed(),
          })
        }
      }
    }
  })

  it('answers for anything without failing', () => {
    for (const text of oddTexts()) {
      for (const path of [text, `/${text}`, `/az/${text}`, `/az/xeberler/${text}`]) {
        expect(() => readPath(path)).not.toThrow()
      }
    }
  })
})
