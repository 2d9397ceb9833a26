import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PageHead } from './PageHead'

const page = {
  locale: 'az' as const,
  path: '/az/xeberler/deyirmi-masa',
  other: { locale: 'en' as const, href: '/en/news/round-table' },
  tags: ['news:1', 'person:2'],
  until: '2026-12-03T06:00:00Z',
}

const html = (more: Partial<ComponentProps<typeof PageHead>> = {}) =>
  renderToStaticMarkup(
    <PageHead
      page={page}
      siteUrl="https://example.org"
      title={['Dəyirmi masa', 'Xəbərlər', 'Dövlət Miqrasiya Xidməti']}
      {...more}
    />,
  )

describe('the head of a page', () => {
  it('is titled from the particular to the general', () => {
    expect(html()).toContain('<title>Dəyirmi masa – Xəbərlər – Dövlət Miqrasiya Xidməti</title>')
  })

  it('names both versions and the choice between them with whole addresses', () => {
    const markup = html()
    expect(markup).toContain('<link rel="canonical" href="https://example.org/az/xeberler/deyirmi-masa"/>')
    for (const [language, path] of [
      ['az', '/az/xeberler/deyirmi-masa'],
      ['en', '/en/news/round-table'],
      ['x-default', '/'],
    ]) {
      expect(markup).toContain(`hrefLang="${language}" href="https://example.org${path}"`)
    }
  })

  it('names no other version where there is none', () => {
    expect(html({ page: { ...page, other: { locale: 'en', href: null } } })).not.toContain('alternate')
  })

  it('tells the press what is shown and when it goes stale', () => {
    expect(html()).toContain('<meta name="press-tags" content="news:1 person:2"/>')
    expect(html()).toContain('<meta name="press-until" content="2026-12-03T06:00:00Z"/>')
    expect(html()).not.toContain('press-status')
  })

  it('names nothing twice to the press', () => {
    const markup = html({ page: { ...page, tags: ['site', 'news:1', 'site', 'news:1'] } })
    expect(markup).toContain('<meta name="press-tags" content="site news:1"/>')
  })

  it('says that a page is missing and keeps it out of indexes', () => {
    const markup = html({ status: 410 })
    expect(markup).toContain('<meta name="press-status" content="410"/>')
    expect(markup).toContain('<meta name="robots" content="noindex"/>')
    expect(markup).not.toContain('canonical')
  })

  it('keeps an unlisted page out of indexes, though it is there', () => {
    const markup = html({ unlisted: true })
    expect(markup).toContain('<meta name="robots" content="noindex"/>')
    expect(markup).not.toMatch(/canonical|alternate|og:|press-status/)
  })
})
