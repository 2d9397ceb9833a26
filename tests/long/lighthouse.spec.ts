import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { freePort } from '../../scripts/postgres/server'
import { expect, test } from '../support/quality/readersSite'
import { site } from '../support/site'

const gates = ['accessibility', 'best-practices', 'seo'] as const

/** What Lighthouse marks down where the site means it so: pages that ask not to be indexed. */
const notIndexed = new Set(['missing', 'components'])

test('B4.4: Lighthouse gives 100 for accessibility, best practices and SEO to every page kind', async ({
  kinds,
  launchOptions,
}) => {
  test.setTimeout(45 * 60_000)
  const port = await freePort()
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`],
  })
  const table: string[] = []
  for (const [locale, pages] of Object.entries(kinds)) {
    for (const [kind, path] of Object.entries(pages)) {
      const ran = await lighthouse(site.url + path, {
        port,
        logLevel: 'error',
        onlyCategories: [...gates, 'performance'],
        ignoreStatusCode: true,
      })
      const { categories = {}, audits = {} } = ran?.lhr ?? {}
      const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
      table.push([locale, kind, ...gates.map(score), score('performance')].join('\t'))
      for (const name of gates) {
        if (name === 'seo' && notIndexed.has(kind)) continue
        const lost = (categories[name]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => `${id}: ${JSON.stringify(audits[id]?.details).slice(0, 300)}`)
        // The answer 404 of a missing page is written down by the browser.
        const meant = kind === 'missing' ? /^errors-in-console/ : /^$/
        expect
          .soft(
            lost.filter((line) => !meant.test(line)),
            `${locale} ${kind} ${name}`,
          )
          .toEqual([])
      }
    }
  }
  await browser.close()
  const head = ['language', 'kind', ...gates, 'performance'].join('\t')
  mkdirSync('test-results', { recursive: true })
  writeFileSync('test-results/lighthouse.tsv', `${[head, ...table].join('\n')}\n`)
  console.log([head, ...table].join('\n'))
})
