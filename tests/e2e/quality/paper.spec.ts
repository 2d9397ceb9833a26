import { locales } from '../../../newsroom/language/locales'
import { expect, test } from '../../support/quality/readersSite'

test.describe('a page on paper', () => {
  for (const locale of locales) {
    test(`B6.2: shows what was published, by whom and where, in one column, in ${locale}`, async ({
      page,
      kinds,
    }) => {
      // The width of A4 with Chromium's margins.
      await page.setViewportSize({ width: 718, height: 1000 })
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      for (const kind of ['item', 'event', 'person', 'organisation', 'news list', 'editorial page']) {
        await page.goto(kinds[locale][kind] ?? '')
        for (const hidden of [
          '.bar',
          '.languages',
          '.skip',
          '.site-foot nav',
          '.search-form',
          '.filters form',
          '.pagination',
        ])
          await expect
            .soft(page.locator(hidden).filter({ visible: true }), `${kind} ${hidden}`)
            .toHaveCount(0)
        const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
        await expect
          .soft(
            page
              .locator('.on-paper')
              .filter({ hasText: canonical ?? '?' })
              .first(),
          )
          .toBeVisible()
        await expect.soft(page.locator('header .agency b')).toBeVisible()
        const faults = await page.evaluate(() => {
          const dark = (colour: string) => {
            const [r = 255, g = 255, b = 255, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
            return a > 0.05 && (r + g + b) / 3 < 128
          }
          const width = document.documentElement.clientWidth
          return [...document.body.querySelectorAll<HTMLElement>('*')]
            .filter((one) => one.checkVisibility())
            .flatMap((one) => {
              const style = getComputedStyle(one)
              const box = one.getBoundingClientRect()
              return [
                ...(dark(style.backgroundColor) ? [`dark: ${one.outerHTML.slice(0, 90)}`] : []),
                ...(box.right > width + 1 ? [`off the paper: ${one.outerHTML.slice(0, 90)}`] : []),
                ...(one.matches('img') && box.height > 0.7 * 1000
                  ? [`too high: ${one.outerHTML.slice(0, 90)}`]
                  : []),
                ...(one.matches('main p, main h1') && dark(style.color) === false
                  ? [`pale: ${one.outerHTML.slice(0, 90)}`]
                  : []),
                ...(style.position === 'fixed' ? [`on every sheet: ${one.outerHTML.slice(0, 90)}`] : []),
              ]
            })
        })
        expect.soft(faults, `${kind}`).toEqual([])
      }
    })
  }

  test('B6.2: writes the addresses behind the links of a text', async ({ page, kinds }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(kinds.en.components ?? '')
    const written = await page
      .locator('.rich a[href^="http"]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content)
    expect(written).toMatch(/http/)
  })

  test('B6.2: shows the date of publication', async ({ page, kinds }) => {
    await page.emulateMedia({ media: 'print' })
    for (const locale of locales) {
      await page.goto(kinds[locale].item ?? '')
      await expect(page.locator('main time').first()).toBeVisible()
    }
  })

  test('B6.2: becomes a PDF with tags, title and language', async ({ page, kinds }) => {
    for (const locale of locales) {
      await page.goto(kinds[locale].item ?? '')
      const pdf = (await page.pdf({ tagged: true, format: 'A4' })).toString('latin1')
      expect(pdf).toContain('/StructTreeRoot')
      expect(pdf).toMatch(/\/Marked true/)
      expect(pdf).toMatch(new RegExp(`/Lang \\(${locale}`))
      expect(pdf).toMatch(/\/Title/)
    }
  })
})
