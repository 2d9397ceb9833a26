import { join } from 'node:path'
import { readCounts, vitestCounts } from './counts'
import type { Part } from './runner'
import { runTool } from './runner'

/** Tests that vitest runs, by its projects. */
export const vitest =
  (...projects: string[]): Part =>
  async ({ life, args, reports }) => {
    console.log(`\n— ${projects.join(' and ')} (vitest)`)
    const report = join(reports, `${projects[0]}.json`)
    const code = await runTool(life, [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ])
    return readCounts(report, code, vitestCounts)
  }
