import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { locales } from '../../newsroom/language/locales'
import { pageKinds } from './pageKinds'

const schemes = ['light', 'dark'] as const
const widths = [320, 1280] as const

for (const locale of locales) {
  for (const colorScheme of schemes) {
    test(`every page kind is accessible in ${locale}, ${colorScheme}`, async ({ page, request }) => {
      test.setTimeout(180_000)
      await page.emulateMedia({ colorScheme })
      for (const [kind, path] of Object.entries(await pageKinds(request, locale))) {
        await page.goto(path)
        const axe = new AxeBuilder({ page })
        // It shows one landmark in several states; on every other page its name is its own.
        if (kind === 'components') axe.disableRules('landmark-unique')
        const { violations } = await axe.analyze()
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
        expect.soft(found, `${kind} ${path}`).toEqual([])
      }
    })
  }

  test(`no page of ${locale} scrolls sideways, from a small phone to a desk`, async ({ page, request }) => {
    for (const [kind, path] of Object.entries(await pageKinds(request, locale))) {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(path)
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }))
        expect.soft(scroll, `${kind} at ${width}`).toBeLessThanOrEqual(client)
      }
    }
  })
}

test('a keyboard reaches the text past the navigation in two steps', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\w+$/)
  await page.keyboard.press('Tab')
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null)
  expect(inMain).toBe(true)
})

test('the browser has nothing to complain of on any page', async ({ page, request }) => {
  const complaints: string[] = []
  page.on(
    'console',
    (message) => message.type() === 'error' && complaints.push(`${page.url()} ${message.text()}`),
  )
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`))
  for (const locale of locales) {
    for (const path of Object.values(await pageKinds(request, locale))) await page.goto(path)
  }
  // A missing page is told by its status, which the browser writes down.
  expect(complaints.filter((line) => !line.includes('status of 404'))).toEqual([])
})
