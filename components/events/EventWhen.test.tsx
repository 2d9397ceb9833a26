import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '@/messages/wordsIn'
import { EventWhen } from './EventWhen'

const html = (start: string, end: string | null, wholeDays = false) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="az" messages={wordsOf('az')} timeZone="Asia/Baku">
      <EventWhen time={{ start, end, wholeDays }} locale="az" />
    </NextIntlClientProvider>,
  )

describe('the time of an event on a page', () => {
  it('says of both ends which moment they are, with the offset of Baku', () => {
    expect(html('2026-12-03T06:00:00Z', '2026-12-03T09:00:00Z')).toBe(
      '<time dateTime="2026-12-03T10:00:00+04:00">3 dekabr 2026, 10:00</time>–' +
        '<time dateTime="2026-12-03T13:00:00+04:00">13:00</time> (Bakı vaxtı)',
    )
  })

  it('says of whole days which days they are', () => {
    expect(html('2024-05-05T20:00:00Z', '2024-05-08T20:00:00Z', true)).toBe(
      '<time dateTime="2024-05-06">6</time>–<time dateTime="2024-05-09">9 may 2024</time>',
    )
  })

  it('has one end where no other is known, or where the other would come first', () => {
    for (const end of [null, '2026-12-02T09:00:00Z']) {
      expect(html('2026-12-03T06:00:00Z', end)).toBe(
        '<time dateTime="2026-12-03T10:00:00+04:00">3 dekabr 2026, 10:00</time> (Bakı vaxtı)',
      )
    }
  })
})
