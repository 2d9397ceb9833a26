import type { Browser, Page } from '@playwright/test'
import { expect, test } from '../../support/quality/readersSite'
import { site } from '../../support/site'

const kilobyte = 1024

/** What one kind of page may cost at its first view, with a cold cache. */
const budgets = {
  item: { requests: 12, bytes: 200 * kilobyte },
  event: { requests: 12, bytes: 200 * kilobyte },
  'editorial page': { requests: 12, bytes: 200 * kilobyte },
} as Record<string, { requests: number; bytes: number }>
const ofLists = { requests: 25, bytes: 400 * kilobyte }
/** A telephone with two dots to the pixel, and a desk. */
const telephone = { width: 360, height: 800, dots: 2 }
const desk = { width: 1280, height: 800, dots: 1 }

/** Writes down what moves after it was drawn, from the first line of the page on. */
const watchJumps = () => {
  const jumps: string[] = []
  Object.assign(globalThis, { jumps })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      sources?: { node?: Element }[]
    })[]) {
      const nodes = entry.sources?.map(({ node }) => node?.outerHTML?.slice(0, 80))
      jumps.push(`${entry.value.toFixed(4)} ${nodes?.join(' ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Scrolls a page to its end and back. @returns what moved by itself */
const jumpsIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.8) {
      scrollTo(0, y)
      await frame()
      await frame()
    }
    scrollTo(0, 0)
    await frame()
    await frame()
    return (globalThis as unknown as { jumps: string[] }).jumps
  })

/** What a browser asks for at the first view of a page, in bytes as they were transferred, and what jumps then. */
async function firstView(browser: Browser, path: string, { width, height, dots }: typeof desk) {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: dots })
  const page = await context.newPage()
  await page.addInitScript(watchJumps)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  const asked = new Map<string, { url: string; type: string; bytes: number }>()
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) =>
    asked.set(requestId, { url: request.url, type, bytes: 0 }),
  )
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId)
    if (one) one.bytes = encodedDataLength
  })
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  const all = structuredClone([...asked.values()].filter(({ url }) => !url.startsWith('data:')))
  // Once more, now with the fonts at hand: what a reader sees of the next pages.
  await page.goto(site.url + path)
  const jumps = await jumpsIn(page)
  await context.close()
  return { all, jumps }
}

const sum = (all: { bytes: number }[]) => all.reduce((total, { bytes }) => total + bytes, 0)

/** Kinds whose field for a search offers words while one types. */
const withSearchField = ['search', 'results', 'no results', 'missing']

// The pages of both languages are built alike: one is measured on a telephone, the other at a desk.
const measured = [
  ['az', telephone],
  ['en', desk],
] as const

for (const [locale, screen] of measured) {
  test(`B4.5 B5.1 B5.2 B5.4: the first view of every page kind in ${locale} at ${screen.width} stays within its budget and does not jump`, async ({
    browser,
    kinds,
  }) => {
    test.setTimeout(180_000)
    const table: string[] = []
    for (const [kind, path] of Object.entries(kinds[locale])) {
      const { all, jumps } = await firstView(browser, path, screen)
      const name = `${kind} ${screen.width}`
      expect.soft(jumps, name).toEqual([])
      if (kind === 'components') continue // for those who build the site, not for readers
      const of = (type: string) => all.filter((one) => one.type === type)
      const budget = budgets[kind] ?? ofLists
      table.push(`${name.padEnd(22)} ${all.length} requests ${(sum(all) / kilobyte).toFixed(0)} KB`)
      expect.soft(all.length, name).toBeLessThanOrEqual(budget.requests)
      expect.soft(sum(all), name).toBeLessThanOrEqual(budget.bytes)
      expect.soft(of('Script').length, `${name}: scripts`).toBe(withSearchField.includes(kind) ? 1 : 0)
      expect.soft(sum(of('Script')), `${name}: scripts`).toBeLessThanOrEqual(5 * kilobyte)
      for (const { url } of of('Script')) expect.soft(url, name).toContain(`${site.url}/enhance/`)
      expect.soft(sum(of('Font')), `${name}: fonts`).toBeLessThanOrEqual(60 * kilobyte)
      expect.soft(sum(of('Stylesheet')), `${name}: styles`).toBeLessThanOrEqual(20 * kilobyte)
      expect.soft(sum(of('Document')), `${name}: HTML`).toBeLessThanOrEqual(30 * kilobyte)
      for (const { url } of all) expect.soft(url, name).toContain(site.url)
    }
    console.log(table.join('\n'))
  })
}
