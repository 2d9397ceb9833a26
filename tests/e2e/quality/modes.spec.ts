import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { locales } from '../../../newsroom/language/locales'
import { axeFindings, bringEngines } from '../../support/quality/engines'
import { tooWide } from '../../support/quality/layout'
import { expect, test } from '../../support/quality/readersSite'
import { dress } from '../../support/quality/visit'

const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
)

for (const [place, locale] of locales.entries()) {
  test(`B1.4 B1.5 B6.5: with more contrast asked for, and at 200 %, in ${locale}`, async ({
    page,
    kinds,
  }) => {
    await page.emulateMedia({ contrast: 'more' })
    for (const [number, kind] of ['home', 'news list', 'item', 'event', 'person', 'search'].entries()) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(kinds[locale][kind] ?? '')
      // Colours are one for both languages: each kind's are measured in one of them.
      const isMeasured = number % locales.length === place
      if (isMeasured) await bringEngines(page, ['axe'])
      for (const colorScheme of isMeasured ? (['light', 'dark'] as const) : []) {
        await page.emulateMedia({ contrast: 'more', colorScheme })
        const low = await axeFindings(page, [], ['color-contrast', 'color-contrast-enhanced'])
        expect.soft(low, `${kind} ${colorScheme}`).toEqual([])
      }
      // 200 % of a window of 1280 is a window of 640 with letters twice as large in the eyes of the layout.
      await page.setViewportSize({ width: 640, height: 400 })
      expect.soft(await tooWide(page), `${kind} at 200 %`).toEqual([])
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      expect.soft(await tooWide(page), `${kind} with letters of 200 %`).toEqual([])
    }
  })
}

test('B1.4: links and buttons are read as well while they are pointed at or have the focus', async ({
  page,
  kinds,
}) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  for (const kind of ['home', 'news list', 'item', 'search']) {
    await page.goto(kinds.az[kind] ?? '')
    await bringEngines(page, ['axe'])
    const { root } = await devtools.send('DOM.getDocument')
    const selector = 'a, button, summary, input, select'
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })
    const forcedPseudoClasses = ['hover', 'focus', 'focus-visible', 'active']
    await Promise.all(
      nodeIds.map((nodeId) => devtools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })),
    )
    for (const scheme of ['light', 'dark'] as const) {
      await dress(page, { scheme, width: 1280 })
      expect.soft(await axeFindings(page, [], ['color-contrast']), `${kind} ${scheme}`).toEqual([])
    }
  }
})

test('B1.4: no colour of its own for visited links, and none upon a picture', async ({ page, kinds }) => {
  for (const kind of ['home', 'news list', 'item', 'event', 'components']) {
    await page.goto(kinds.en[kind] ?? '')
    const found = await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules].map(({ cssText }) => cssText),
      )
      const pictures = [...document.querySelectorAll('main :is(img, svg)')]
        .filter((one) => one.checkVisibility())
        .map((one) => one.getBoundingClientRect())
      const words = [...document.querySelectorAll('main :is(p, h1, h2, h3, a, figcaption, span)')]
        .filter((one) => one.checkVisibility() && one.textContent?.trim() && !one.querySelector('img, svg'))
        .flatMap((one) => [...one.getClientRects()].map((box) => ({ one, box })))
      const upon = words.filter(({ box }) =>
        pictures.some(
          (picture) =>
            box.left < picture.right - 1 &&
            box.right > picture.left + 1 &&
            box.top < picture.bottom - 1 &&
            box.bottom > picture.top + 1,
        ),
      )
      return [
        ...rules.filter((rule) => rule.includes(':visited')),
        ...upon.map(({ one }) => `upon a picture: ${one.outerHTML.slice(0, 100)}`),
      ]
    })
    expect(found, kind).toEqual([])
  }
})

test('B1.4 B6.3: edges of fields and the mark stand out 3:1, the browser is told both schemes', async ({
  page,
  kinds,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(kinds.az['news list'] ?? '')
    await expect(page.locator('meta[name="color-scheme"]')).toHaveAttribute('content', 'light dark')
    await page.locator('.filters summary').click()
    const contrasts = await page.evaluate(() => {
      const light = (colour: string) => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((value) => {
          const share = value / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      const between = (one: string, other: string) => {
        const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b)
        return (bright + 0.05) / (dark + 0.05)
      }
      const paper = getComputedStyle(document.documentElement).backgroundColor
      const colour = (selector: string, name: 'borderTopColor' | 'fill' | 'borderBottomColor') => {
        const one = document.querySelector(selector)
        return one ? getComputedStyle(one)[name] : paper
      }
      return {
        field: between(colour('.filters select', 'borderTopColor'), paper),
        mark: between(colour('.mark', 'fill'), paper),
        here: between(colour('.bar a[aria-current]', 'borderBottomColor'), paper),
      }
    })
    for (const [name, contrast] of Object.entries(contrasts))
      expect.soft(contrast, `${name} ${colorScheme}`).toBeGreaterThanOrEqual(3)
  }
})

test('B1.7: nothing moves, also not when pointed at, and nothing at all with less motion asked for', async ({
  page,
  kinds,
}) => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion })
    for (const kind of ['home', 'news list', 'item', 'people']) {
      await page.goto(kinds.az[kind] ?? '')
      for (const link of (await page.locator('main a').filter({ visible: true }).all()).slice(0, 4)) {
        await link.hover()
        expect(await page.evaluate(() => document.getAnimations().length), kind).toBe(0)
      }
    }
  }
})

test('B6.4: in forced colours icons and buttons keep their shape', async ({ page, kinds }) => {
  await dress(page, { scheme: 'forced', width: 1280 })
  await page.goto(kinds.az.search ?? '')
  const seen = await page.evaluate(() => {
    const style = (selector: string) => {
      const one = document.querySelector(selector)
      if (!one) throw new Error(`no ${selector}`)
      return getComputedStyle(one)
    }
    const paper = style('body').backgroundColor
    const html = style('html').backgroundColor
    return {
      mark: style('.mark').fill !== html && style('.mark').fill !== paper,
      button:
        style('.search-form button').borderTopStyle !== 'none' &&
        style('.search-form button').borderTopColor !== html,
      field: style('.search-form input').borderTopStyle !== 'none',
      here: style('.bar a[aria-current]').borderBottomColor !== html,
    }
  })
  expect(seen).toEqual({ mark: true, button: true, field: true, here: true })
})

test('B6.6: without fonts the text is there at once and nothing overflows', async ({ page, kinds }) => {
  await page.route('**/*.woff2', (route) => route.abort())
  await page.setViewportSize({ width: 320, height: 800 })
  for (const locale of locales) {
    for (const kind of ['home', 'item', 'organisations']) {
      await page.goto(kinds[locale][kind] ?? '')
      expect(await page.evaluate(() => document.fonts.check('1rem "Geologica Stand-in"'))).toBe(true)
      expect(await tooWide(page), kind).toEqual([])
      await expect(page.locator('h1')).toBeVisible()
    }
  }
})

test('B6.6: without pictures their words stand in their place', async ({ page, kinds }) => {
  await page.route('**/media/**', (route) => route.abort())
  for (const locale of locales) {
    await page.goto(kinds[locale].item ?? '')
    const pictures = page.locator('main figure img')
    expect(await pictures.count()).toBeGreaterThan(0)
    for (const picture of await pictures.all()) {
      await expect(picture).toHaveAttribute('alt', /\S/)
      expect((await picture.boundingBox())?.height).toBeGreaterThan(20)
    }
    expect(await tooWide(page)).toEqual([])
  }
})

test('B6.8: a reader mode finds title, author, date and the text of every item', async ({ page, pages }) => {
  const items = pages.filter(({ path }) => /^\/(az\/xeberler|en\/news)\/[^/?]+$/.test(path))
  let read = 0
  await page.goto('about:blank')
  for (const { path, html } of items) {
    const { article, own } = await page.evaluate(
      ([source, markup]) => {
        const parsed = new DOMParser().parseFromString(markup, 'text/html')
        const text = (selector: string) => parsed.querySelector(selector)?.textContent?.trim() ?? ''
        const own = {
          title: text('h1').replaceAll('\u00ad', ''),
          agency: text('header .agency b'),
          published: parsed.querySelector('main time')?.getAttribute('datetime'),
          paragraph: text('main .rich p'),
          length: text('main .rich').length,
        }
        const Reader = new Function(`${source}; return Readability`)()
        return { article: new Reader(parsed).parse(), own }
      },
      [readability, html] as const,
    )
    // Of an item of one sentence, as other tests write them, Readability takes the longest text: the footer's.
    if (own.length < 100) continue
    read += 1
    expect.soft(article.title, path).toContain(own.title)
    expect.soft(article.byline, path).toContain(own.agency)
    expect.soft(article.publishedTime, path).toBe(own.published)
    expect.soft(article.textContent, path).toContain(own.paragraph)
    expect.soft(article.lang, path).toBe(path.slice(1, 3))
  }
  expect(read).toBeGreaterThan(20)
})
