import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { playwrightCounts, readCounts, sum, vitestCounts } from './counts'

const folder = mkdtempSync(join(tmpdir(), 'newsroom-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: unknown) => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(content))
  return path
}

describe('the count of tests', () => {
  it('adds up over all runners', () => {
    expect(
      sum([
        { passed: 3, failed: 0 },
        { passed: 4, failed: 1 },
      ]),
    ).toEqual({ passed: 7, failed: 1 })
  })

  it('counts a test file that does not load as failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [1] },
    ]
    expect(vitestCounts({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({
      passed: 1,
      failed: 1,
    })
  })

  it('counts a browser test that passes only at the second try as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1 }
    expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 5, failed: 2 })
  })

  it('takes a runner that crashed before its report for failed', () => {
    expect(readCounts(join(folder, 'missing.json'), 0, vitestCounts)).toEqual({ passed: 0, failed: 1 })
  })

  it('takes a runner that ran nothing for failed', () => {
    const report = file('empty.json', { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [] })
    expect(readCounts(report, 0, playwrightCounts)).toEqual({ passed: 0, failed: 1 })
  })

  it('believes an exit code that says more than the report', () => {
    const report = file('good.json', { numPassedTests: 2, numFailedTests: 0, testResults: [] })
    expect(readCounts(report, 0, vitestCounts)).toEqual({ passed: 2, failed: 0 })
    expect(readCounts(report, 1, vitestCounts)).toEqual({ passed: 2, failed: 1 })
  })
})
