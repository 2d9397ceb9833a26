import { test } from '@playwright/test'
import { expectNoLeak } from '../support/canary/expectNoLeak'

test('four hundred requests of readers, staff and strangers at once bring no draft, session or forged word into the open', async () => {
  test.setTimeout(180_000)
  await expectNoLeak(400)
})
