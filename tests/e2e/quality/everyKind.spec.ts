import { locales } from '../../../newsroom/language/locales'
import { fewModes } from '../../support/quality/modes'
import { expect, test } from '../../support/quality/readersSite'
import { visit } from '../../support/quality/visit'
import { kindNames } from '../pageKinds'

// Every page kind and language in three modes; all eighteen are looked at in tests/long/everyMode.spec.ts.
test.describe.configure({ mode: 'parallel' })
// A trace would record the engines with every look; the findings say by themselves what is wrong.
test.use({ trace: 'off', screenshot: 'off' })

for (const [place, locale] of locales.entries()) {
  for (const [number, kind] of kindNames.entries()) {
    test(`B1.3 B1.5 B1.7 B1.9 B4.1 B4.3 B4.8 B6.1: ${kind} in ${locale}, in three of the modes`, async ({
      page,
      kinds,
    }) => {
      const modes = fewModes(number + place)
      expect(await visit(page, kind, kinds[locale][kind] ?? '', modes)).toEqual([])
    })
  }
}
