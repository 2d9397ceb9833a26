import type { Page } from '@playwright/test'
import type { CrawledPage } from '../siteCrawl'

/**
 * Reads pages as a browser parses them, without drawing them, and asks each the same question.
 * @param ask runs in the browser with the parsed page and its address; it may use nothing from outside
 * @returns every answer with the address before it
 */
export async function inEvery(
  page: Page,
  pages: CrawledPage[],
  ask: (document: Document, path: string) => string[],
): Promise<string[]> {
  await page.goto('about:blank')
  const findings: string[] = []
  for (let from = 0; from < pages.length; from += 40) {
    const part = pages.slice(from, from + 40).map(({ path, html }) => ({ path, html }))
    const found = await page.evaluate(
      ([given, question]) => {
        const answer = new Function(`return (${question})`)() as typeof ask
        return given.flatMap(({ path, html }) => {
          const parsed = new DOMParser().parseFromString(html, 'text/html')
          return answer(parsed, path).map((finding) => `${path} ${finding}`)
        })
      },
      [part, String(ask)] as const,
    )
    findings.push(...found)
  }
  return findings
}
