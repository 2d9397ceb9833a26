import { NextIntlClientProvider } from 'next-intl'
import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '@/messages/wordsIn'
import { LanguageSwitch } from './LanguageSwitch'

const html = (props: ComponentProps<typeof LanguageSwitch>) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={props.locale} messages={wordsOf(props.locale)} timeZone="Asia/Baku">
      <LanguageSwitch {...props} />
    </NextIntlClientProvider>,
  )

describe('the language switch', () => {
  it('names both languages in their own words and leads to the other version', () => {
    const markup = html({
      locale: 'az',
      other: { locale: 'en', href: '/en/news/round-table' },
      section: 'news',
    })
    expect(markup).toContain('<span lang="az" aria-current="true">Azərbaycanca</span>')
    expect(markup).toContain(
      '<a href="/en/news/round-table" lang="en" hrefLang="en" rel="alternate">English</a>',
    )
  })

  it('says in English that there is no English version, and leads to the English list', () => {
    const markup = html({ locale: 'az', other: { locale: 'en', href: null }, section: 'news' })
    expect(markup).toContain(
      '<a href="/en/news" lang="en" hrefLang="en" aria-describedby="no-version">English</a>',
    )
    expect(markup).toContain(
      '<p id="no-version" lang="en">Sorry, this page is not available in English; the link takes you to the news.',
    )
    expect(markup).not.toContain('alternate')
  })

  it('says in Azerbaijani that there is no Azerbaijani version, and leads home where there is no list', () => {
    const markup = html({ locale: 'en', other: { locale: 'az', href: null }, section: null })
    expect(markup).toContain('<a href="/az" lang="az"')
    expect(markup).toContain('bu səhifənin azərbaycanca variantı yoxdur')
  })

  it('says nothing of the other language where there is no page in this one either', () => {
    const other = { locale: 'en', href: null } as const
    const markup = html({ locale: 'az', other, section: 'news', isMissing: true })
    expect(markup).toContain('<a href="/en/news" lang="en" hrefLang="en">English</a>')
    expect(markup).not.toContain('no-version')
  })
})
