import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { expect, test } from '../../support/quality/readersSite'
import { tasteOff } from '../../support/validMarkup'

const validator = new HtmlValidate(tasteOff)

test.describe('the whole site, as a reader without script walks it', () => {
  test('B4.7: has no broken link in either language', ({ crawled }) => {
    expect(crawled.length).toBeGreaterThan(60)
    const door = crawled.find(({ path }) => path === '/') // x-default: the address that chooses a language
    expect(door?.status).toBe(302)
    expect(
      crawled
        .filter((page) => page !== door && page.status !== 200)
        .map(({ path, status }) => `${path} ${status}`),
    ).toEqual([])
  })

  test('B4.2: has valid HTML on every page', async ({ pages }) => {
    const faults: string[] = []
    for (const { path, html } of pages) {
      const report = await validator.validateString(html)
      for (const message of report.results.flatMap((result) => result.messages)) {
        faults.push(`${path} ${message.ruleId}: ${message.message} (${message.line}:${message.column})`)
      }
    }
    expect(faults).toEqual([])
  })

  test('B5.1: sends no script of a framework and keeps no word for the press', ({ pages }) => {
    for (const { path, html } of pages) {
      const scripts = html.match(/<script(?![^>]*application\/ld\+json)[^>]*>/g) ?? []
      expect(
        scripts.filter((tag) => !tag.includes('src="/enhance/')),
        path,
      ).toEqual([])
      expect(html, path).not.toMatch(/<meta[^>]+name="press-/)
      expect(html, path).not.toContain('self.__next')
    }
  })

  test('B8.1: gives every page a canonical address of its own', ({ pages }) => {
    for (const { path, html } of pages) {
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
      expect(canonical && new URL(canonical).pathname, path).toBe(path.split('?')[0])
    }
  })

  test('B5.1: keeps every page within its budget of bytes', async ({ request, baseURL, pages }) => {
    for (const { path, html } of pages) expect(gzipSync(html).length, path).toBeLessThan(30 * 1024)
    const item = pages.find(({ path }) => path.startsWith('/en/news/') && path.length > 12)
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
