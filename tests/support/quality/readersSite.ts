import { test as base } from '@playwright/test'
import type { Locale } from '../../../newsroom/language/locales'
import { locales } from '../../../newsroom/language/locales'
import { pageKinds } from '../../e2e/pageKinds'
import { site } from '../site'
import type { CrawledPage } from '../siteCrawl'
import { crawl } from '../siteCrawl'

/** One page of each kind in a language, by kind. */
export type Kinds = Record<Locale, Record<string, string>>

interface Whole {
  kinds: Kinds
  /** Every answer that can be reached from both home pages */
  crawled: CrawledPage[]
  /** Those of them that are pages */
  pages: CrawledPage[]
}

/** The readers' side of the site, walked once by every worker. */
export const test = base.extend<object, Whole>({
  kinds: [
    async ({ playwright }, use) => {
      const request = await playwright.request.newContext({ baseURL: site.url })
      const [az, en] = await Promise.all(locales.map((locale) => pageKinds(request, locale)))
      await use({ az: az ?? {}, en: en ?? {} })
      await request.dispose()
    },
    { scope: 'worker' },
  ],
  crawled: [
    async ({ playwright }, use) => {
      const request = await playwright.request.newContext()
      await use(await crawl(request, new URL(site.url).origin, ['/az', '/en']))
      await request.dispose()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  pages: [async ({ crawled }, use) => use(crawled.filter(({ html }) => html !== '')), { scope: 'worker' }],
})

export { expect } from '@playwright/test'
