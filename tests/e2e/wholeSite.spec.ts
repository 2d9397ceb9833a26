import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import type { CrawledPage } from '../support/siteCrawl'
import { crawl } from '../support/siteCrawl'
import { tasteOff } from '../support/validMarkup'

const validator = new HtmlValidate(tasteOff)

let pages: CrawledPage[] = []
const htmlPages = () => pages.filter(({ html }) => html !== '')

test.beforeAll(async ({ request, baseURL }) => {
  pages = await crawl(request, new URL(baseURL ?? '').origin, ['/az', '/en'])
})

test.describe('the whole site, as a reader without script walks it', () => {
  test('has no broken link in either language', () => {
    expect(pages.length).toBeGreaterThan(60)
    const door = pages.find(({ path }) => path === '/') // x-default: the address that chooses a language
    expect(door?.status).toBe(302)
    expect(
      pages
        .filter((page) => page !== door && page.status !== 200)
        .map(({ path, status }) => `${path} ${status}`),
    ).toEqual([])
  })

  test('has valid HTML on every page', async () => {
    const faults: string[] = []
    for (const { path, html } of htmlPages()) {
      const report = await validator.validateString(html)
      for (const message of report.results.flatMap((result) => result.messages)) {
        faults.push(`${path} ${message.ruleId}: ${message.message} (${message.line}:${message.column})`)
      }
    }
    expect(faults).toEqual([])
  })

  test('sends no script of a framework and keeps no word for the press', () => {
    for (const { path, html } of htmlPages()) {
      const scripts = html.match(/<script(?![^>]*application\/ld\+json)[^>]*>/g) ?? []
      expect(
        scripts.filter((tag) => !tag.includes('src="/enhance/')),
        path,
      ).toEqual([])
      expect(html, path).not.toMatch(/<meta[^>]+name="press-/)
      expect(html, path).not.toContain('self.__next')
    }
  })

  test('gives every page its language, one main heading and a canonical address of its own', () => {
    for (const { path, html } of htmlPages()) {
      const locale = path.split(/[/?]/)[1]
      expect(html, path).toContain(`<html lang="${locale}"`)
      expect(html.match(/<h1[\s>]/g)?.length, path).toBe(1)
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
      expect(canonical && new URL(canonical).pathname, path).toBe(path.split('?')[0])
    }
  })

  test('gives every page a title of its own', () => {
    const titles = htmlPages()
      .filter(({ path }) => !path.includes('?'))
      .map(({ path, html }) => `${path.split('/')[1]} ${/<title>([^<]*)<\/title>/.exec(html)?.[1]}`)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  test('names the other language only where that page exists and names this one back', () => {
    const alternates = new Map(
      htmlPages().map(({ path, html }) => [
        path,
        [...html.matchAll(/<link rel="alternate" hrefLang="(az|en)" href="([^"]+)"/gi)].map(
          ([, , href]) => new URL(href ?? '').pathname,
        ),
      ]),
    )
    for (const [path, others] of alternates) {
      for (const other of others)
        expect(alternates.get(other), `${path} ↔ ${other}`).toContain(path.split('?')[0])
    }
    expect([...alternates.values()].filter((others) => others.length === 2).length).toBeGreaterThan(40)
  })

  test('gives every page the whole preview of its link, with a picture that services show (B8.1)', async ({
    request,
    baseURL,
  }) => {
    const origin = new URL(baseURL ?? '').origin
    const pictures = new Set<string>()
    for (const { path, html } of htmlPages()) {
      const said = (property: string) =>
        new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(html)?.[1]
      expect(said('og:url'), path).toBe(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1])
      for (const property of [
        'og:title',
        'og:type',
        'og:site_name',
        'og:locale',
        'og:image:alt',
        'twitter:card',
      ])
        expect(said(property), `${path} ${property}`).toBeTruthy()
      expect(Number(said('og:image:width')), path).toBeGreaterThanOrEqual(600)
      expect(Number(said('og:image:height')), path).toBeGreaterThanOrEqual(315)
      const picture = new URL(said('og:image') ?? '')
      expect(picture.origin, path).toBe(origin)
      pictures.add(picture.pathname)
      const isItem = said('og:type') === 'article'
      expect(said('article:published_time') !== undefined, path).toBe(isItem)
      expect(said('article:modified_time') !== undefined, path).toBe(isItem)
    }
    for (const path of pictures) {
      const response = await request.get(origin + path)
      expect(response.status(), path).toBe(200)
      expect(response.headers()['content-type'], path).toMatch(/^image\/(png|jpeg|webp)$/)
      expect((await response.body()).length, path).toBeLessThan(300_000)
    }
  })

  test('keeps every page within its budget of bytes', async ({ request, baseURL }) => {
    for (const { path, html } of htmlPages()) expect(gzipSync(html).length, path).toBeLessThan(30 * 1024)
    const item = htmlPages().find(({ path }) => path.startsWith('/en/news/') && path.length > 12)
    const styles = [...(item?.html ?? '').matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map(
      ([, href]) => href ?? '',
    )
    expect(styles.length).toBeGreaterThan(0)
    const sizes = await Promise.all(
      styles.map(async (href) => gzipSync(await (await request.get(baseURL + href)).body()).length),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20 * 1024)
  })
})
