import { expect, test } from '@playwright/test'
import { locales } from '../../newsroom/language/locales'
import { pageKinds } from './pageKinds'

test.use({ javaScriptEnabled: false })

test.describe('a reader who follows names', () => {
  test('finds the three items that name Vusal Huseynov, each with his office of that day', async ({
    page,
  }) => {
    await page.goto('/en/people/vusal-huseynov')
    const parts = page
      .locator('main')
      .getByRole('listitem')
      .filter({ has: page.locator('a[href^="/en/news/"]') })
    await expect(parts).toHaveCount(3)
    for (const part of await parts.all())
      await expect(part).toContainText('Chief of the State Migration Service')
    await page.goto('/az/sexsler/vusal-huseynov')
    const azParts = page
      .locator('main')
      .getByRole('listitem')
      .filter({ has: page.locator('a[href^="/az/xeberler/"]') })
    await expect(azParts).toHaveCount(3)
    for (const part of await azParts.all())
      await expect(part).toContainText('Dövlət Miqrasiya Xidmətinin rəisi')
  })

  test('sees Suleymanova as Ombudsman in 2019, and never Aliyeva', async ({ page, request }) => {
    const list = await (await request.get('/en/search?q=round+table')).text()
    const address = /href="(\/en\/news\/[^"]*round-table[^"]*)"/.exec(list)?.[1]
    expect(address).toBeDefined()
    await page.goto(address ?? '')
    await expect(page.locator('main')).toContainText('Elmira Suleymanova')
    await expect(page.locator('main')).toContainText('Ombudsman')
    await expect(page.locator('body')).not.toContainText('Aliyeva')
    await page.getByRole('link', { name: 'Azərbaycanca' }).click()
    await expect(page).toHaveURL(/\/az\/xeberler\//)
    await expect(page.locator('main')).toContainText('Elmira Süleymanova')
    await expect(page.locator('body')).not.toContainText('Əliyeva')
  })

  test('goes from an item to the speaker, to the event and to the partner', async ({ page, request }) => {
    const { item = '' } = await pageKinds(request, 'en')
    for (const folder of ['/en/people/', '/en/events/', '/en/organisations/']) {
      await page.goto(item)
      await page.locator(`main a[href^="${folder}"]`).first().click()
      await expect(page).toHaveURL(new RegExp(folder))
      await expect(page.locator('h1')).not.toBeEmpty()
    }
  })

  test('is told kindly when an item is not there, with the right status', async ({ request }) => {
    for (const path of [
      '/az/xeberler/yoxdur',
      '/en/news/none',
      '/en/people/nobody',
      '/az/teskilatlar/heckim',
      '/nowhere',
      '/az/x/y/z',
      '/en/news?topic=none',
      '/en/news?year=x',
      '/en/news?after=1-00000000000000000000000000000000',
    ]) {
      const response = await request.get(path)
      expect(response.status(), path).toBe(404)
      expect(await response.text(), path).toMatch(/<h1[\s>]/)
    }
  })

  test('is led from the other language’s word to the right one', async ({ request }) => {
    for (const [from, to] of [
      ['/az/news', '/az/xeberler'],
      ['/en/sexsler', '/en/people'],
      ['/az/search?q=a', '/az/axtaris?q=a'],
    ] as const) {
      const response = await request.get(from, { maxRedirects: 0 })
      expect(response.status(), from).toBe(308)
      expect(response.headers().location, from).toBe(to)
    }
  })

  test('gets the language of the browser at the door, which is never kept', async ({ request }) => {
    const ask = (language: string) =>
      request.get('/', { maxRedirects: 0, headers: { 'accept-language': language } })
    for (const [language, to] of [
      ['en-GB,en', '/en'],
      ['az', '/az'],
      ['ru', '/az'],
    ] as const) {
      const response = await ask(language)
      expect([response.status(), response.headers().location]).toEqual([302, to])
      expect(response.headers().vary).toContain('Accept-Language')
      expect(response.headers()['cache-control']).toContain('no-store')
    }
  })

  test('sees an honest language switch where a version is missing', async ({ page, request }) => {
    const az = await (await request.get('/az/xeberler')).text()
    const items = [
      ...new Set([...az.matchAll(/href="(\/az\/xeberler\/[^"?]+)"/g)].map(([, href]) => href ?? '')),
    ]
    const pages = await Promise.all(
      items.map(async (href) => ({ href, html: await (await request.get(href)).text() })),
    )
    const alone = pages.filter(({ html }) => !/<link rel="alternate" hreflang="en"/i.test(html))
    expect(alone.length).toBeGreaterThan(0)
    await page.goto(alone[0]?.href ?? '')
    const banner = page.getByRole('banner')
    await expect(banner).toContainText('this page is not available in English')
    await banner.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(/\/en\/news$/)
  })
})

test.describe('odd requests', () => {
  const odd = [
    '%00',
    '%',
    '%zz',
    "'",
    '"',
    '_',
    '%25',
    '\\',
    '<script>',
    'a'.repeat(10_000),
    '%F0%9F%98%80',
    '%C0%80',
    ';--',
    '$(x)',
    '../../etc',
  ]

  for (const locale of locales) {
    test(`never break search or lists in ${locale}`, async ({ baseURL }) => {
      const search = locale === 'az' ? '/az/axtaris' : '/en/search'
      const list = locale === 'az' ? '/az/xeberler' : '/en/news'
      for (const value of odd) {
        for (const path of [
          `${search}?q=${value}`,
          `${list}?topic=${value}`,
          `${list}?after=${value}`,
          `${list}?unknown=${value}`,
          `${list}/${value}`,
        ]) {
          const response = await fetch(baseURL + path, { redirect: 'manual' })
          const body = await response.text()
          expect([200, 308, 400, 404, 414], path.slice(0, 80)).toContain(response.status)
          expect(body, path.slice(0, 80)).not.toMatch(
            /syntax error at or near|\bselect [\w"*.,\s()]+ from |at \w+ \(\/|node_modules/i,
          )
        }
      }
    })
  }

  test('of a repeated parameter are refused, of an unknown one ignored', async ({ request }) => {
    expect((await request.get('/en/search?q=a&q=b')).status()).toBe(400)
    expect((await request.get('/en/news?utm_source=x')).status()).toBe(200)
  })
})
