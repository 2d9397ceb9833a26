import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LinkPreview } from './LinkPreview'

const page = {
  locale: 'az' as const,
  path: '/az/xeberler/deyirmi-masa',
  other: { locale: 'en' as const, href: '/en/news/round-table' },
  tags: [],
  until: null,
}
const picture = {
  alt: 'Zal',
  caption: null,
  credit: null,
  sources: [],
  src: '/media/k/w960.jpg',
  width: 960,
  height: 700,
  preview: { src: '/media/k/wide1280.jpg', width: 1280, height: 720 },
}

/** What a preview says, by property or name. */
function said(more: Partial<ComponentProps<typeof LinkPreview>> = {}): Record<string, string[]> {
  const markup = renderToStaticMarkup(
    <LinkPreview
      page={page}
      siteUrl="https://example.org"
      title={['Dəyirmi masa', 'Xəbərlər', 'Dövlət Miqrasiya Xidməti']}
      {...more}
    />,
  )
  const metas = [...markup.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"\/>/g)]
  return Object.fromEntries(
    [...Map.groupBy(metas, ([, name = '']) => name)].map(([name, found]) => [
      name,
      found.map(([, , content = '']) => content),
    ]),
  )
}

describe('the preview of a link (B8.1)', () => {
  it('names the page, its site and both languages', () => {
    expect(said({ description: 'Beş təşkilat.' })).toMatchObject({
      'og:url': ['https://example.org/az/xeberler/deyirmi-masa'],
      'og:type': ['website'],
      'og:title': ['Dəyirmi masa'],
      'og:site_name': ['Dövlət Miqrasiya Xidməti'],
      'og:description': ['Beş təşkilat.'],
      'og:locale': ['az_AZ'],
      'og:locale:alternate': ['en_GB'],
      'twitter:card': ['summary_large_image'],
    })
    expect(said({ page: { ...page, other: { locale: 'en', href: null } } })).not.toHaveProperty(
      'og:locale:alternate',
    )
  })

  it('dates an item with the offset of Baku, and says what it is and is about', () => {
    const article = {
      publishedAt: '2019-12-01T06:00:00.000Z',
      updatedAt: '2019-12-02T20:30:00.000Z',
      section: 'Press-reliz',
      tags: ['Miqrant hüquqları', 'Tədris'],
    }
    expect(said({ kind: 'article', article })).toMatchObject({
      'og:type': ['article'],
      'article:published_time': ['2019-12-01T10:00:00+04:00'],
      'article:modified_time': ['2019-12-03T00:30:00+04:00'],
      'article:section': ['Press-reliz'],
      'article:tag': ['Miqrant hüquqları', 'Tədris'],
    })
    expect(said({ article: { ...article, updatedAt: null } })['article:modified_time']).toEqual([
      '2019-12-01T10:00:00+04:00',
    ])
  })

  it('shows the picture of the page, cut for previews, with its words or the headline', () => {
    expect(said({ picture })).toMatchObject({
      'og:image': ['https://example.org/media/k/wide1280.jpg'],
      'og:image:width': ['1280'],
      'og:image:height': ['720'],
      'og:image:alt': ['Zal'],
    })
    expect(said({ picture: { ...picture, alt: '' } })['og:image:alt']).toEqual(['Dəyirmi masa'])
  })

  it('shows a pattern where there is no picture: its own, or that of the site', () => {
    expect(said({ pattern: '/media/carpet/n1.png' })).toMatchObject({
      'og:image': ['https://example.org/media/carpet/n1.png'],
      'og:image:width': ['1200'],
      'og:image:height': ['630'],
      'og:image:alt': ['Azərbaycan xalçası üslubunda naxış'],
    })
    expect(said({ picture: { ...picture, preview: null } })['og:image']).toEqual([
      'https://example.org/preview.png',
    ])
  })
})
