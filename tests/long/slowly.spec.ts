import type { Browser } from '@playwright/test'
import { locales } from '../../newsroom/language/locales'
import { expect, test } from '../support/quality/readersSite'
import { site } from '../support/site'

/** Milliseconds until the first words and until the largest thing are drawn, with a cold cache. */
async function timesOf(browser: Browser, path: string, kilobits: number, latency: number, slower: number) {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  const throughput = (kilobits * 1000) / 8
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.addInitScript(() => {
    Object.assign(globalThis, { largest: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Object.assign(globalThis, { largest: entry.startTime })
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  const times = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
    largest: (globalThis as unknown as { largest: number }).largest,
  }))
  await context.close()
  return times
}

for (const locale of locales) {
  test(`B5.4 B6.7: first words and largest thing come soon over slow lines, in ${locale}`, async ({
    browser,
    kinds,
  }) => {
    test.setTimeout(10 * 60_000)
    for (const kind of ['home', 'news list', 'item', 'event', 'person', 'results']) {
      const path = kinds[locale][kind] ?? ''
      const slow4g = await timesOf(browser, path, 1600, 150, 4)
      const slow3g = await timesOf(browser, path, 400, 400, 4)
      console.log(
        `${locale} ${kind}: 1.6 Mbit/s ${Math.round(slow4g.first)} and ${Math.round(slow4g.largest)} ms;`,
        `400 kbit/s ${Math.round(slow3g.first)} and ${Math.round(slow3g.largest)} ms`,
      )
      expect.soft(slow4g.first, `${kind}: first words`).toBeLessThan(3000)
      expect.soft(slow4g.largest, `${kind}: largest`).toBeLessThan(2500)
      expect.soft(slow3g.largest, `${kind}: largest, slow 3G`).toBeLessThan(4000)
    }
  })
}
