import type { CDPSession, Page } from '@playwright/test'
import { axeFindings, bringEngines, snifferFindings } from './engines'
import { cutBySpacing, moving, outOfOrder, smallTargets, tooWide } from './layout'
import type { Mode } from './modes'
import { nameOf } from './modes'

/** Rules that do not hold on the page of all components: it shows one landmark in several states. */
const severalStates = ['landmark-unique', 'landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo']

/** Dresses a page for a mode; nothing is loaded again. */
export async function dress(page: Page, { scheme, width }: Pick<Mode, 'scheme' | 'width'>): Promise<void> {
  await page.emulateMedia({
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
  })
  await page.setViewportSize({ width, height: 800 })
}

/**
 * Opens a page as a browser without script does. Afterwards scripts are allowed again, so that the engines can
 * run in it; those of the page have had their time and stay silent.
 */
export async function openWithoutScript(page: Page, path: string, devtools: CDPSession): Promise<void> {
  await devtools.send('Emulation.setScriptExecutionDisabled', { value: true })
  await page.goto(path)
  await devtools.send('Emulation.setScriptExecutionDisabled', { value: false })
}

/**
 * Looks at a page in several modes and says what is wrong, each finding with its mode. It is loaded once with and
 * once without script, and must say the same both times (B6.1); colours and widths are changed in place, as by a
 * reader who turns the telephone.
 */
export async function visit(page: Page, kind: string, path: string, modes: Mode[]): Promise<string[]> {
  const findings: string[] = []
  let said: string[] = []
  const texts: string[] = []
  page.on('console', (message) => message.type() === 'error' && said.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => said.push(`console: ${error.message}`))
  const devtools = await page.context().newCDPSession(page)
  for (const script of [true, false]) {
    const looks = modes.filter((mode) => mode.script === script)
    if (looks.length === 0) continue
    said = []
    // Both times at one width: what is drawn, and so counts as said, depends on it.
    await dress(page, { scheme: 'light', width: 1280 })
    if (script) await page.goto(path)
    else await openWithoutScript(page, path, devtools)
    // A missing page is told by its status, which the browser writes down.
    findings.push(...said.filter((line) => !(kind === 'missing' && line.includes('status of 404'))))
    texts.push((await page.locator('body').allInnerTexts()).join())
    await bringEngines(page)
    for (const mode of looks) {
      await dress(page, mode)
      for (const finding of await lookAt(page, kind)) findings.push(`${nameOf(mode)}: ${finding}`)
    }
  }
  if (new Set(texts).size > 1) findings.push('says something else without script')
  return findings
}

/** Everything that can be seen at one look. Text is spaced last: it moves what was measured before. */
async function lookAt(page: Page, kind: string): Promise<string[]> {
  return [
    ...(await axeFindings(page, kind === 'components' ? severalStates : [])),
    ...(await snifferFindings(page)),
    ...(await tooWide(page)),
    ...(await smallTargets(page)),
    ...(await outOfOrder(page)),
    ...(await moving(page)),
    ...(await cutBySpacing(page)),
  ]
}
