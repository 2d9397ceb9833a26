import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const require = createRequire(import.meta.url)
// The axe that @axe-core/playwright brings; injected as text it serves many looks at one page.
const axeSource = readFileSync(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
)
const snifferSource = readFileSync(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8')

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[]
  passes: { id: string }[]
}
interface SnifferMessage {
  type: number
  code: string
  msg: string
  element: { outerHTML?: string }
}
type Engines = {
  axe: { run: (what: Document, options: object) => Promise<AxeResult> }
  HTMLCS: {
    process: (standard: string, what: Document, done: () => void) => void
    getMessages: () => SnifferMessage[]
  }
}

const sources = { axe: axeSource, sniffer: snifferSource }

/** Puts engines into a page that was just opened; scripts must be allowed by now. */
export async function bringEngines(
  page: Page,
  engines: (keyof typeof sources)[] = ['axe', 'sniffer'],
): Promise<void> {
  for (const engine of engines) await page.evaluate(sources[engine])
}

/**
 * What axe finds, of any impact, by the rules of WCAG 2.2 A and AA and good practice (quality B4.1).
 * @param without rules that do not hold on this page, each with a reason at the caller
 * @param only these rules instead of all
 */
export async function axeFindings(page: Page, without: string[] = [], only?: string[]): Promise<string[]> {
  const off = Object.fromEntries(without.map((id) => [id, { enabled: false }]))
  const options = {
    runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: axeTags },
    rules: only ? {} : { 'target-size': { enabled: true }, ...off },
    resultTypes: ['violations'],
    elementRef: false,
  }
  const { found, asked } = await page.evaluate(async (given) => {
    const { violations, passes } = await (globalThis as unknown as Engines).axe.run(document, given)
    return {
      found: violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      asked: violations.length + passes.length,
    }
  }, options)
  if (asked === 0) throw new Error('axe looked at nothing.')
  return found
}

/** The errors that HTML_CodeSniffer, pa11y's engine, finds by WCAG 2 AA (quality B4.3). */
export async function snifferFindings(page: Page): Promise<string[]> {
  const { errors, all } = await page.evaluate(
    () =>
      new Promise<{ errors: string[]; all: number }>((resolve) => {
        const { HTMLCS } = globalThis as unknown as Engines
        HTMLCS.process('WCAG2AA', document, () => {
          const messages = HTMLCS.getMessages()
          const errors = messages
            .filter(({ type }) => type === 1)
            .map(({ code, msg, element }) => `htmlcs ${code}: ${msg} ${element.outerHTML?.slice(0, 200)}`)
          resolve({ errors, all: messages.length })
        })
      }),
  )
  if (all === 0) throw new Error('HTML_CodeSniffer looked at nothing.')
  return errors
}
