import { unstable_getResponseFromNextConfig as answer } from 'next/experimental/testing/server'
import { describe, expect, it } from 'vitest'
import { locales, otherLocale } from '../language/locales'
import { archivePath, itemPath, listPath, searchPath } from './paths'
import { redirects, rewrites } from './routing'
import { hasItems, sectionNames, sections } from './sections'

const site = 'https://news.example.org'

/** What Next does with an address under our rules: where it redirects to, or which folder it looks in. */
async function next(path: string) {
  const response = await answer({ url: site + path, nextConfig: { redirects, rewrites } })
  const place = (name: string) => response.headers.get(name)?.replace(site, '') ?? null
  return { status: response.status, redirect: place('location'), folder: place('x-middleware-rewrite') }
}

describe('a public address', () => {
  it('is answered by the folder of its section', async () => {
    expect(await next('/az/xeberler')).toEqual({ status: 200, redirect: null, folder: '/az/news' })
    expect(await next('/az/sexsler/vusal-huseynov')).toMatchObject({ folder: '/az/people/vusal-huseynov' })
    expect(await next('/az/axtaris?q=viza')).toMatchObject({ folder: '/az/search?q=viza' })
  })

  it('is left alone in English, where words and folders are the same', async () => {
    for (const path of ['/en', '/en/news', '/en/news/x', '/en/search?q=visa']) {
      expect(await next(path)).toEqual({ status: 200, redirect: null, folder: null })
    }
  })

  it('is left alone where it is not ours', async () => {
    for (const path of [
      '/',
      '/az',
      '/az/haqqimizda',
      '/az/newsletter',
      '/az/xeberler-arxivi',
      '/admin/collections/news',
      '/news',
    ]) {
      expect(await next(path)).toEqual({ status: 200, redirect: null, folder: null })
    }
  })
})

describe('a word of the other language', () => {
  it('is redirected for good, with slug and query', async () => {
    expect(await next('/az/news/qebul')).toEqual({
      status: 308,
      redirect: '/az/xeberler/qebul',
      folder: null,
    })
    expect(await next('/en/xeberler/reception')).toMatchObject({
      status: 308,
      redirect: '/en/news/reception',
    })
    expect(await next('/az/search?q=viza')).toMatchObject({ status: 308, redirect: '/az/axtaris?q=viza' })
    expect(await next('/en/axtaris')).toMatchObject({ status: 308, redirect: '/en/search' })
    expect(await next('/az/news?page=2')).toMatchObject({ status: 308, redirect: '/az/xeberler?page=2' })
  })

  it('keeps escapes as they were asked for', async () => {
    expect(await next('/az/news/%C5%9F%C9%99ki')).toMatchObject({ redirect: '/az/xeberler/%C5%9F%C9%99ki' })
  })

  it('never leads off the site', async () => {
    for (const path of ['/az/news//evil.example', '/az/news/%2F%2Fevil.example', '/az/news/\\evil.example']) {
      const { redirect } = await next(path)
      expect(redirect === null || redirect.startsWith('/az/xeberler')).toBe(true)
    }
  })

  it('needs one step, for every section and language', async () => {
    for (const locale of locales) {
      for (const section of sectionNames) {
        const foreign = `/${locale}/${sections[section][otherLocale(locale)]}`
        const own = hasItems(section)
          ? listPath(section, locale)
          : { archive: archivePath, search: searchPath }[section](locale)
        expect(await next(foreign)).toMatchObject({ status: 308, redirect: own })
        expect(await next(own)).toMatchObject({ status: 200, redirect: null })
      }
    }
  })
})

describe('every address that the paths write', () => {
  it('ends in the folder that is named after its section', async () => {
    for (const locale of locales) {
      for (const section of sectionNames.filter(hasItems)) {
        const list = listPath(section, locale)
        expect((await next(list)).folder ?? list).toBe(`/${locale}/${section}`)
        const item = itemPath(section, locale, 'bir-2')
        expect((await next(item)).folder ?? item).toBe(`/${locale}/${section}/bir-2`)
      }
    }
  })
})
