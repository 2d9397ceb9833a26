import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '@/messages/wordsIn'
import type { Locale } from '@/newsroom/language/locales'
import type { Days } from '@/newsroom/queries/shapes'
import { ProjectTime } from './ProjectTime'

const words = (days: Days, locale: Locale) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={wordsOf(locale)} timeZone="Asia/Baku">
      <ProjectTime days={days} locale={locale} />
    </NextIntlClientProvider>,
  ).replace(/<[^>]*>/g, '')

const from = '2022-02-28'
const to = '2022-03-04'

describe('the time of a project', () => {
  it.each<[Days, string, string]>([
    [{ from, to }, '28 fevral 2022 – 4 mart 2022', '28 February 2022 – 4 March 2022'],
    [{ from, to: from }, '28 fevral 2022', '28 February 2022'],
    [{ from, to: null }, '28 fevral 2022 tarixindən', 'From 28 February 2022'],
    [{ from: null, to }, '4 mart 2022 tarixinədək', 'Until 4 March 2022'],
    [{ from: null, to: null }, '', ''],
  ])('claims no more than is recorded: %o', (days, az, en) => {
    expect(words(days, 'az')).toBe(az)
    expect(words(days, 'en')).toBe(en)
  })
})
