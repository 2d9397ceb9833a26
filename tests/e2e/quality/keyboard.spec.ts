import type { Page } from '@playwright/test'
import { locales } from '../../../newsroom/language/locales'
import { changedBy } from '../../support/quality/pixels'
import { expect, test } from '../../support/quality/readersSite'
import { dress } from '../../support/quality/visit'

/** One stop on the way of the Tab key. */
interface Stop {
  html: string
  /** Its place among all elements of the page */
  number: number
  seen: boolean
  outlined: boolean
}

/** Writes down every stop of the focus: whether something hides it, and whether it is outlined. */
const watchFocus = (page: Page) =>
  page.evaluate(() => {
    const stops: Stop[] = []
    Object.assign(globalThis, { stops })
    document.addEventListener('focusin', ({ target }) => {
      const one = target as HTMLElement
      const [rect = one.getBoundingClientRect()] = [...one.getClientRects()].filter(({ width }) => width > 0)
      const top = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2)
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      stops.push({
        html: one.outerHTML.slice(0, 120),
        number: [...document.querySelectorAll('*')].indexOf(one),
        seen: top !== null && (one.contains(top) || top.contains(one)),
        outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      })
    })
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, [tabindex="0"]',
    )
    return [...all].filter((one) => one.checkVisibility({ visibilityProperty: true })).length
  })

for (const [place, locale] of locales.entries()) {
  const width = place === 0 ? 320 : 1280
  test(`B1.3 B1.6 B1.8 B1.9 B4.6: the Tab key walks through half of the page kinds in ${locale} at ${width}, always in sight`, async ({
    page,
    kinds,
  }) => {
    test.setTimeout(180_000)
    await dress(page, { scheme: 'light', width })
    for (const [number, [kind, path]] of Object.entries(kinds[locale]).entries()) {
      // Each kind is walked in one language: header and footer, most of the way, are alike on all pages.
      if (kind === 'components' || number % 2 !== place) continue
      await page.goto(path)
      const reachable = await watchFocus(page)
      for (let step = 0; step < reachable; step += 1) await page.keyboard.press('Tab')
      const stops = await page.evaluate(() => (globalThis as unknown as { stops: Stop[] }).stops)
      const way = stops.map(({ number }) => number)
      const said = (some: Stop[]) => some.map(({ html }) => html)
      expect.soft(said(stops.filter(({ seen }) => !seen)), `${kind}: hidden`).toEqual([])
      expect.soft(said(stops.filter(({ outlined }) => !outlined)), `${kind}: not outlined`).toEqual([])
      expect.soft(way, `${kind}: in the order of the markup`).toEqual([...way].sort((a, b) => a - b))
      expect.soft(new Set(way).size, `${kind}: every link and control is met once`).toBe(reachable)
    }
  })
}

test('B1.8: the skip link comes first and leads past the navigation', async ({ page, kinds }) => {
  for (const kind of ['home', 'news list', 'item', 'search', 'missing']) {
    const path = kinds.en[kind] ?? ''
    await page.goto(path)
    await page.keyboard.press('Tab')
    await expect(page.locator('a.skip')).toBeFocused()
    await expect(page.locator('a.skip')).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#main$/)
    await page.keyboard.press('Tab')
    const past = await page.evaluate(() => {
      const header = document.querySelector('header.site-head')
      const active = document.activeElement
      return header && active && active !== document.body
        ? Boolean(header.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) &&
            !header.contains(active)
        : false
    })
    expect(past, path).toBe(true)
  }
})

/** One of each kind of thing that can have the focus. */
const focusable = [
  ['home', 'header .agency'],
  ['home', '.bar .sections a >> nth=1'],
  ['news list', '.news-card h2 a >> nth=0'],
  ['news list', '.filters summary'],
  ['search', '.search-form input'],
  ['search', '.search-form button'],
  ['item', 'main a >> nth=0'],
  ['people', '.letters a >> nth=0'],
] as const

for (const scheme of ['light', 'dark', 'forced'] as const) {
  test(`B1.8 B6.4: the focus is seen around everything that can have it, ${scheme}`, async ({
    page,
    kinds,
  }) => {
    await dress(page, { scheme, width: 1280 })
    for (const [kind, selector] of focusable) {
      const path = kinds.az[kind] ?? ''
      if (!page.url().endsWith(path)) await page.goto(path)
      const one = page.locator(selector)
      await one.scrollIntoViewIfNeeded()
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      const box = await one.boundingBox()
      if (!box) throw new Error(`${kind} has no ${selector}`)
      const clip = { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 }
      const before = await page.screenshot({ clip, caret: 'hide' })
      await page.keyboard.press('Shift') // what follows counts as the keyboard's
      await one.evaluate((node: HTMLElement) => node.focus({ preventScroll: true }))
      const after = await page.screenshot({ clip, caret: 'hide' })
      // A line two pixels thick all around, in a colour that differs 3:1 from what was there.
      const needed = 2 * 2 * (box.width + box.height) * 0.8
      expect.soft(await changedBy(before, after, 3), `${kind} ${selector}`).toBeGreaterThan(needed)
    }
  })
}

test('B1.6 B4.6: a reader filters, searches and changes the language by keyboard alone', async ({
  page,
  kinds,
}) => {
  const { keyboard } = page
  const walkTo = async (selector: string) => {
    for (let step = 0; step < 60; step += 1) {
      if (await page.evaluate((to) => document.activeElement?.matches(to) ?? false, selector)) return
      await keyboard.press('Tab')
    }
    throw new Error(`The Tab key does not lead to ${selector}.`)
  }
  await page.goto(kinds.en['news list'] ?? '')
  await walkTo('.filters summary')
  await keyboard.press('Enter')
  await walkTo('select[name="kind"]')
  await keyboard.type('Press')
  await walkTo('.filters button')
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/kind=press-release/)
  await walkTo('header nav a[href="/en/search"]')
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/search$/)
  await walkTo('input[name="q"]')
  await keyboard.type('training')
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/q=training/)
  await walkTo('main .news-card a')
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/news\//)
  await walkTo('.languages a')
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/\/az\/xeberler/)
})

test('B1.11: a search tells the number of its results as a status', async ({ page, kinds }) => {
  for (const locale of locales) {
    for (const kind of ['results', 'no results', 'filtered news']) {
      await page.goto(kinds[locale][kind] ?? '')
      await expect(page.getByRole('status'), `${kind} ${locale}`).toHaveText(/\S/)
    }
  }
})
