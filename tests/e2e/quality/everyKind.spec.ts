import type { Locale } from '../../../newsroom/language/locales'
import { locales } from '../../../newsroom/language/locales'
import { axeFindings, bringEngines } from '../../support/quality/engines'
import { cutBySpacing, outOfOrder, smallTargets, tooWide } from '../../support/quality/layout'
import { fewModes } from '../../support/quality/modes'
import { expect, test } from '../../support/quality/readersSite'
import { dress, visit } from '../../support/quality/visit'
import { kindNames } from '../pageKinds'

// All eighteen modes of every kind in both languages are looked at in tests/long/everyMode.spec.ts.
test.describe.configure({ mode: 'parallel' })
// A trace would record the engines with every look; the findings say by themselves what is wrong.
test.use({ trace: 'off', screenshot: 'off' })

/** Markup and styles are one for both languages: each kind is visited in one of them, every other in the other. */
const languageOf = (number: number) => locales[number % locales.length] as Locale

for (const [number, kind] of kindNames.entries()) {
  const locale = languageOf(number)
  test(`B1.3 B1.5 B1.7 B1.9 B4.1 B4.3 B4.8 B6.1: ${kind} in ${locale}, in three of the modes`, async ({
    page,
    kinds,
  }) => {
    expect(await visit(page, kind, kinds[locale][kind] ?? '', fewModes(number))).toEqual([])
  })
}

for (const locale of locales) {
  test(`B1.3 B1.5 B1.9 B4.1: the words of the other page kinds in ${locale} are marked up and fit a telephone`, async ({
    page,
    kinds,
  }) => {
    test.setTimeout(180_000)
    await dress(page, { scheme: 'light', width: 320 })
    for (const [number, kind] of kindNames.entries()) {
      // The components stand one below the other in every state, which is no page of words.
      if (languageOf(number) === locale || kind === 'components') continue
      await page.goto(kinds[locale][kind] ?? '')
      await bringEngines(page, ['axe'])
      const found = [
        ...(await axeFindings(page)),
        ...(await tooWide(page)),
        ...(await smallTargets(page)),
        ...(await outOfOrder(page)),
        ...(await cutBySpacing(page)),
      ]
      expect.soft(found, kind).toEqual([])
    }
  })
}
