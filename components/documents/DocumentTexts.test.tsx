import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '@/messages/wordsIn'
import type { DocumentPage } from '@/newsroom/queries/shapes'
import { DocumentTexts } from './DocumentTexts'

const page: DocumentPage = {
  locale: 'az',
  path: '/az/senedler/miqrasiya-mecellesi',
  other: { locale: 'en', href: null },
  tags: [],
  until: null,
  id: 'd1',
  title: { text: 'Miqrasiya Məcəlləsi', lang: 'az' },
  kind: 'law',
  date: '2013-07-02',
  variants: [],
  issuer: null,
  summary: null,
  file: { href: '/media/a1/original.pdf', type: 'PDF', bytes: 1_249_000, lang: 'az' },
  link: { href: 'https://example.org/code', lang: 'en' },
  years: [],
}

const html = (more: Partial<DocumentPage> = {}) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="az" messages={wordsOf('az')} timeZone="Asia/Baku">
      <DocumentTexts page={{ ...page, ...more }} />
    </NextIntlClientProvider>,
  )

describe('the texts of a document', () => {
  it('say what is behind each link: type and size of a file, the site of an official text', () => {
    const markup = html()
    expect(markup).toContain(
      '<a href="/media/a1/original.pdf" hrefLang="az" type="application/pdf">PDF faylı (1,2\u00a0MB)</a></li>',
    )
    expect(markup).toContain('<a href="https://example.org/code" hrefLang="en">Rəsmi mətn (example.org)</a>')
  })

  it('say it where a text is in the other language, and only there', () => {
    expect(html().match(/\(ingilis dilində\)/g)).toHaveLength(1)
    expect(html()).not.toContain('azərbaycan dilində')
  })

  it('hold no link that could run in the page', () => {
    expect(html({ link: { href: 'javascript:alert(1)', lang: 'az' } })).not.toContain('javascript')
  })
})
