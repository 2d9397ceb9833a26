import { format } from 'node:util'
import { afterEach, beforeEach } from 'vitest'

/**
 * What complains on console.error or console.warn fails the test that made it complain. A test that wants the
 * complaint replaces the function for its time (`vi.spyOn(console, 'error').mockImplementation(…)`).
 */
let complaints: string[] = []

beforeEach(() => {
  complaints = []
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...said: unknown[]) => {
      complaints.push(`console.${level}: ${format(...said)}`)
    }
  }
})

afterEach(() => {
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
})
