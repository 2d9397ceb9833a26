import { join } from 'node:path'
import { findBrowser } from './browser'
import { playwrightCounts, readCounts } from './counts'
import type { Part } from './runner'
import { runTool } from './runner'
import { startSite } from './site'

/** Tests in a browser, by a project of playwright.config.ts, against the program as `npm start` runs it. */
export const playwright =
  (project: 'e2e' | 'long'): Part =>
  async ({ life, args, reports }) => {
    console.log(`\n— ${project} (playwright)`)
    const browser = await findBrowser()
    const site = await startSite(life)
    const report = join(reports, `${project}-browser.json`)
    const code = await runTool(
      life,
      [
        'node_modules/@playwright/test/cli.js',
        'test',
        `--project=${project}`,
        '--reporter=list,json',
        ...args,
      ],
      { ...site.variables, E2E_BROWSER: browser ?? '', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    )
    await site.stop()
    return readCounts(report, code, playwrightCounts)
  }
