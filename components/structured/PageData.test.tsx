import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { EventPage, NewsPage, SiteFrame } from '@/newsroom/queries/shapes'
import { event } from './event'
import { newsArticle } from './newsArticle'
import { PageData } from './PageData'

const frame: SiteFrame = {
  siteUrl: 'https://example.org',
  agency: 'Dövlət Miqrasiya Xidməti',
  agencyNote: null,
  callCentre: '919',
  address: 'Bakı',
  contacts: [
    { name: 'Mətbuat xidməti', role: null, phone: '+994125650000', email: null },
    { name: 'Qəbul', role: null, phone: null, email: null },
  ],
  social: [],
  notice: null,
  pages: [],
}
const az = (text: string) => ({ text, lang: 'az' as const })
const item: NewsPage = {
  locale: 'az',
  path: '/az/xeberler/deyirmi-masa',
  other: { locale: 'en', href: '/en/news/round-table' },
  tags: [],
  until: null,
  id: 'n1',
  kind: 'press-release',
  title: 'Dəyirmi masa </script><script>alert(1)</script>',
  summary: 'Beş təşkilat iştirak edib.',
  publishedAt: '2019-12-01T06:00:00.000Z',
  originalDate: '2019-11-29T05:00:00.000Z',
  updatedAt: '2019-12-02T20:30:00.000Z',
  picture: null,
  gallery: [],
  body: { root: {}, links: {}, pictures: {} },
  event: null,
  place: null,
  speakers: [
    {
      person: { name: az('Elmira Süleymanova'), href: '/az/sexsler/elmira-suleymanova' },
      portrait: null,
      initials: 'ES',
      office: az('Ombudsman'),
      rank: null,
      contribution: 'spoke',
      topic: null,
    },
  ],
  partners: [],
  projects: [],
  documents: [],
  topics: [],
  changeNotes: [{ date: '2019-12-02T20:30:00.000Z', note: 'Tarix düzəldilib.' }],
  contact: null,
  withdrawn: null,
  sourceChanged: null,
  earlier: null,
  later: null,
  related: [],
}
const below = [
  { name: 'Xəbərlər', path: '/az/xeberler' },
  { name: item.title, path: item.path },
]

function dataOf(about?: Parameters<typeof PageData>[0]['about'], steps = below) {
  const markup = renderToStaticMarkup(<PageData frame={frame} page={item} below={steps} about={about} />)
  const json = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(markup)?.[1] ?? ''
  return { json, graph: JSON.parse(json)['@graph'] }
}

describe('the data of a page for machines', () => {
  it('cannot be left by a title that ends the script', () => {
    const { json, graph } = dataOf((site) => newsArticle(site, item))
    expect(json).not.toContain('<')
    expect(graph[2].headline).toBe(item.title)
  })

  it('dates an item as its page does, with the offset of Baku, and tells what was corrected', () => {
    expect(dataOf((site) => newsArticle(site, item)).graph[2]).toMatchObject({
      '@type': 'NewsArticle',
      inLanguage: 'az',
      datePublished: '2019-12-01T10:00:00+04:00',
      dateCreated: '2019-11-29T09:00:00+04:00',
      dateModified: '2019-12-03T00:30:00+04:00',
      correction: [{ text: 'Tarix düzəldilib.', datePublished: '2019-12-03T00:30:00+04:00' }],
      workTranslation: { url: 'https://example.org/en/news/round-table', inLanguage: 'en' },
      publisher: { '@id': 'https://example.org/#agency' },
      mentions: [
        {
          '@type': 'Person',
          '@id': 'https://example.org/az/sexsler/elmira-suleymanova#person',
          name: 'Elmira Süleymanova',
          jobTitle: 'Ombudsman',
        },
      ],
    })
  })

  it('names the way from the home page, and the agency with the contacts that can be reached', () => {
    const [agency, way] = dataOf().graph
    expect(agency).toMatchObject({ '@type': 'GovernmentOrganization', '@id': 'https://example.org/#agency' })
    expect(agency.contactPoint).toHaveLength(1)
    expect(way.itemListElement.map(({ item: address }: { item: string }) => address)).toEqual([
      'https://example.org/az',
      'https://example.org/az/xeberler',
      'https://example.org/az/xeberler/deyirmi-masa',
    ])
  })

  it('presents the site on its home page', () => {
    expect(dataOf(undefined, []).graph[1]).toMatchObject({ '@type': 'WebSite', inLanguage: 'az' })
  })

  it('gives whole days of an event as days, and says what became of it', () => {
    const whole: EventPage = {
      ...item,
      title: az('Miqrasiya həftəsi'),
      kind: 'conference',
      format: 'hybrid',
      status: 'cancelled',
      summary: null,
      place: az('Bakı Konqres Mərkəzi'),
      address: null,
      mapLink: null,
      countries: [],
      registrationLink: 'https://example.org/qeydiyyat',
      programme: [],
      news: [],
      start: '2022-12-11T20:00:00.000Z',
      end: '2022-12-15T20:00:00.000Z',
      wholeDays: true,
    }
    expect(dataOf((site) => event(site, whole)).graph[2]).toMatchObject({
      startDate: '2022-12-12',
      endDate: '2022-12-16',
      eventStatus: 'https://schema.org/EventCancelled',
      location: [
        { '@type': 'Place', name: 'Bakı Konqres Mərkəzi' },
        { '@type': 'VirtualLocation', url: 'https://example.org/qeydiyyat' },
      ],
      organizer: { '@id': 'https://example.org/#agency' },
    })
  })
})
