import { locales } from '../../newsroom/language/locales'
import { kindNames } from '../e2e/pageKinds'
import { everyMode } from '../support/quality/modes'
import { expect, test } from '../support/quality/readersSite'
import { visit } from '../support/quality/visit'

// The whole matrix: every page kind and language in every colour and width, with and without script.
test.describe.configure({ mode: 'parallel' })
test.use({ trace: 'off', screenshot: 'off' })

for (const locale of locales) {
  for (const kind of kindNames) {
    test(`B1.3 B1.5 B1.7 B1.9 B4.1 B4.3 B4.8 B6.1: ${kind} in ${locale}, in all eighteen modes`, async ({
      page,
      kinds,
    }) => {
      test.setTimeout(10 * 60_000)
      expect(await visit(page, kind, kinds[locale][kind] ?? '', everyMode)).toEqual([])
    })
  }
}
