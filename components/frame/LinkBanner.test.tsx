import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '@/messages/wordsIn'
import type { Locale } from '@/newsroom/language/locales'
import type { LinkNotice } from '@/newsroom/queries/shapes'
import { LinkBanner } from './LinkBanner'

const said = (notice: LinkNotice, locale: Locale) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={wordsOf(locale)} timeZone="Asia/Baku">
      <LinkBanner notice={notice} locale={locale} />
    </NextIntlClientProvider>,
  )

const at = '2026-11-23T06:00:00Z'
const time = (words: string) => `<time dateTime="2026-11-23T10:00:00+04:00">${words}</time>`

describe('the banner of a page that was opened by a link', () => {
  it('says that it is a draft, and of when', () => {
    const notice = { kind: 'preview', savedAt: at } as const
    expect(said(notice, 'az')).toContain(
      `<strong>Qaralama.</strong> Hələ dərc olunmayıb, mətn dəyişə bilər. Bu variant ${time('23 noyabr 2026, 10:00')} (Bakı vaxtı)`,
    )
    expect(said(notice, 'en')).toContain(`saved on ${time('23 November 2026, 10:00')} (Baku time).`)
  })

  it('says until when an embargo holds, and that a late item is still under it', () => {
    const notice = { kind: 'embargo', until: at, isLate: false } as const
    expect(said(notice, 'az')).toContain(
      `<strong>Embarqo ${time('23 noyabr 2026, 10:00')}-dək qüvvədədir (Bakı vaxtı).</strong>`,
    )
    expect(said(notice, 'en')).toContain(
      `<strong>Embargo until ${time('23 November 2026, 10:00')} (Baku time).</strong>`,
    )
    expect(said({ ...notice, isLate: true }, 'az')).toContain('<strong>Embarqo hələ qüvvədədir.</strong>')
    expect(said({ ...notice, isLate: true }, 'en')).toContain('<strong>The embargo still holds.</strong>')
  })
})
