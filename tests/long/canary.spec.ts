import { test } from '@playwright/test'
import { expectNoLeak } from '../support/canary/expectNoLeak'

test('ten thousand requests of readers, staff and strangers at once bring no draft, session or forged word into the open', async () => {
  test.setTimeout(30 * 60_000)
  await expectNoLeak(10_000)
})
