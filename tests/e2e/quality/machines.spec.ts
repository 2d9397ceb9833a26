import { inEvery } from '../../support/quality/parsed'
import { expect, test } from '../../support/quality/readersSite'

/** What a page of this site may say that it is about; each comes with a page kind. */
const allowed = new Set(
  `AdministrativeArea BreadcrumbList CollectionPage ContactPoint CorrectionComment Country CreativeWork DataDownload
   DigitalDocument EducationalOrganization Event GovernmentOrganization ImageObject ItemList Legislation ListItem
   MediaObject NewsArticle NewsMediaOrganization NGO Organization Person Place PostalAddress Project PropertyValue
   PublicationEvent Report Role SearchAction EntryPoint Thing VideoObject VirtualLocation WebPage WebSite
   DefinedTerm ContactPage AboutPage ProfilePage`.split(/\s+/),
)

test.describe('what machines read on every page that can be reached', () => {
  test('B8.1: link previews are told title, address, kind, language and agency', async ({ page, pages }) => {
    const found = await inEvery(page, pages, (document, path) => {
      const said = (name: string) =>
        document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
      const [own, other] = path.startsWith('/az') ? ['az_AZ', 'en_GB'] : ['en_GB', 'az_AZ']
      const translated = document.querySelector('link[rel="alternate"][hreflang="x-default"]') !== null
      const wanted: [string, boolean][] = [
        ['og:title', Boolean(said('og:title')) && document.title.startsWith(said('og:title') ?? '')],
        ['og:url is canonical', said('og:url') === canonical],
        ['og:type', /^(website|article|profile)$/.test(said('og:type') ?? '')],
        ['og:locale', said('og:locale') === own],
        ['og:locale:alternate', said('og:locale:alternate') === (translated ? other : undefined)],
        ['og:site_name', Boolean(said('og:site_name'))],
        ['twitter:card', said('twitter:card') === 'summary_large_image'],
      ]
      return wanted
        .filter(([, right]) => !right)
        .map(([name]) => `${name}: ${said(name.split(' ')[0] ?? '')}`)
    })
    expect(found.length, found.slice(0, 12).join('\n')).toBe(0)
  })

  test('B8.1: every link is previewed with a picture that services show, every item with its dates', async ({
    page,
    pages,
    request,
  }) => {
    const found = await inEvery(page, pages, (document, path) => {
      const said = (name: string) =>
        document.querySelector(`meta[property="${name}"]`)?.getAttribute('content')
      const isItem = /^\/(az\/xeberler|en\/news)\/[^/?]+$/.test(path)
      const topics = '.beside a:is([href^="/az/movzular/"], [href^="/en/topics/"])'
      const hasTopics = isItem && document.querySelector(topics) !== null
      const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?\+04:00$/
      return [
        ...((said('og:type') === 'article') === isItem ? [] : [`og:type ${said('og:type')}`]),
        ...(said('og:description') || !isItem ? [] : ['og:description']),
        ...(/^https?:\/\//.test(said('og:image') ?? '') ? [] : [`og:image ${said('og:image')}`]),
        ...(Number(said('og:image:width')) >= 1200 && Number(said('og:image:height')) >= 630
          ? []
          : ['too small']),
        ...(said('og:image:alt') ? [] : ['og:image:alt']),
        ...(moment.test(said('article:published_time') ?? '') === isItem ? [] : ['article:published_time']),
        ...(moment.test(said('article:modified_time') ?? '') === isItem ? [] : ['article:modified_time']),
        ...(Boolean(said('article:section')) === isItem ? [] : ['article:section']),
        ...(Boolean(said('article:tag')) === hasTopics ? [] : ['article:tag']),
      ]
    })
    expect(found.length, found.slice(0, 12).join('\n')).toBe(0)
    const images = new Set(
      pages.flatMap(({ html }) => /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? []),
    )
    for (const image of images) {
      const answer = await request.get(new URL(image).pathname)
      expect(answer.status(), image).toBe(200)
      expect(answer.headers()['content-type'], image).toMatch(/^image\/(png|jpeg|webp)$/)
      expect((await answer.body()).length, image).toBeLessThan(300 * 1024)
    }
  })

  test('B8.5: structured data is whole, escaped, of known types and about this page', async ({
    page,
    pages,
  }) => {
    const found = await inEvery(page, pages, (document, path) => {
      const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')]
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
      const types = new Set<string>()
      const addresses: string[] = []
      const collect = (value: unknown): void => {
        if (Array.isArray(value)) value.forEach(collect)
        else if (value && typeof value === 'object') {
          for (const [key, inner] of Object.entries(value)) {
            if (key === '@type') for (const type of [inner].flat()) types.add(String(type))
            if (key === 'url' || key === '@id') addresses.push(String(inner))
            collect(inner)
          }
        }
      }
      for (const { textContent } of blocks) {
        if (/</.test(textContent ?? '')) return ['an unescaped <']
        collect(JSON.parse(textContent ?? ''))
      }
      const inner = addresses.filter((address) => !/^https?:\/\//.test(address))
      const isDetail = path.split('?')[0]?.split('/').length === 4
      return [
        ...(blocks.length > 0 ? [] : ['says nothing']),
        ...inner.map((address) => `not a whole address: ${address}`),
        ...(isDetail && !addresses.some((address) => address.startsWith(canonical))
          ? ['not about itself']
          : []),
        ...[...types].map((type) => `type ${type}`),
      ]
    })
    const wrong = found.filter((line) => !allowed.has(/ type (\w+)$/.exec(line)?.[1] ?? ''))
    expect(wrong.length, wrong.slice(0, 12).join('\n')).toBe(0)
  })

  test('B8.5: dates for machines are those that readers see', async ({ page, pages }) => {
    const told = pages.filter(({ path }) =>
      /^\/(az|en)\/(xeberler|news|tedbirler|events)\/[^/?]+$/.test(path),
    )
    const found = await inEvery(page, told, (document) => {
      const visible = new Set(
        [...document.querySelectorAll('main time')].map((one) => one.getAttribute('datetime') ?? ''),
      )
      const graph = JSON.parse(
        document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}',
      )
      const about = graph['@graph'].find(({ '@type': type }: { '@type': string }) =>
        ['NewsArticle', 'Event'].includes(type),
      )
      if (!about) return ['is about nothing']
      const dates = ['datePublished', 'dateModified', 'dateCreated', 'startDate', 'endDate']
        .map((name) => [name, about[name]] as const)
        .filter(([, date]) => date !== undefined)
      const corrections = [about.correction ?? []].flat().map(({ datePublished }) => datePublished)
      return [...dates, ...corrections.map((date) => ['correction', date] as const)].flatMap(
        ([name, date]) => {
          if (/T/.test(date) && !/\+04:00$/.test(date)) return [`${name} without offset: ${date}`]
          return visible.has(date) ? [] : [`${name} ${date} is not shown: ${[...visible].join(' ')}`]
        },
      )
    })
    expect(found.length, found.slice(0, 12).join('\n')).toBe(0)
    expect(told.length).toBeGreaterThan(30)
  })
})
