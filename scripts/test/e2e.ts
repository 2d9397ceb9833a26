import { join } from 'node:path'
import { findBrowser } from './browser'
import { playwrightCounts, readCounts } from './counts'
import type { Part } from './runner'
import { runTool } from './runner'
import { startSite } from './site'

/** Tasks that a person does in a browser, against the program as `npm start` runs it. */
export const e2e: Part = async ({ life, args, reports }) => {
  console.log('\n— browser (playwright)')
  const browser = await findBrowser()
  const site = await startSite(life)
  const report = join(reports, 'e2e.json')
  const code = await runTool(
    life,
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...args],
    { ...site.variables, E2E_BROWSER: browser ?? '', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  )
  await site.stop()
  return readCounts(report, code, playwrightCounts)
}
