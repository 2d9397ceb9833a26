import { inEvery } from '../../support/quality/parsed'
import { expect, test } from '../../support/quality/readersSite'

test.describe('the markup of every page that can be reached', () => {
  test('B1.1: pictures are described by what they show, not by a file name or their caption', async ({
    page,
    pages,
  }) => {
    const found = await inEvery(page, pages, (document) =>
      [...document.querySelectorAll('img')].flatMap((img) => {
        const alt = img.getAttribute('alt')
        if (alt === null) return [`no alt: ${img.src}`]
        const words = alt.trim().toLocaleLowerCase('az')
        const caption = img.closest('figure')?.querySelector('figcaption')?.textContent?.trim()
        const faults = []
        if (/\.(jpe?g|png|webp|avif|gif|svg)$/.test(words)) faults.push(`file name: ${alt}`)
        if (/^(şəkil|foto|rəsm|image|picture|photo(graph)?)(\s+of)?\b/.test(words))
          faults.push(`says that it is a picture: ${alt}`)
        if (words && caption?.toLocaleLowerCase('az') === words) faults.push(`repeats its caption: ${alt}`)
        if (alt.length > 125) faults.push(`${alt.length} letters: ${alt}`)
        return faults
      }),
    )
    expect(found).toEqual([])
    expect(pages.filter(({ html }) => /<img[^>]+alt="[^"]/.test(html)).length).toBeGreaterThan(10)
  })

  test('B1.1: pictures of a gallery say their place among the others', async ({ page, pages }) => {
    const galleries = pages.filter(({ html }) => html.includes('class="gallery"'))
    const found = await inEvery(page, galleries, (document) =>
      [...document.querySelectorAll('.gallery')].flatMap((gallery) => {
        const places = [...gallery.querySelectorAll('li')].map((li) =>
          li.querySelector('.position')?.textContent?.replace(/\s/g, ''),
        )
        const right = places.map((_, i) => `${i + 1}/${places.length}`)
        return places.length < 2 || String(places) === String(right) ? [] : [`positions: ${places}`]
      }),
    )
    expect(found).toEqual([])
  })

  test('B1.2: one main heading, no level left out, dates that machines read, tables with captions', async ({
    page,
    pages,
  }) => {
    const found = await inEvery(page, pages, (document) => {
      const headings = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]
      const levels = headings.map((one) => Number(one.tagName[1]))
      const skipped = headings.filter((_, i) => (levels[i] ?? 0) > (levels[i - 1] ?? 0) + 1)
      const times = [...document.querySelectorAll('time')].filter(
        (one) =>
          !/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?\+04:00)?)?)?$/.test(
            one.getAttribute('datetime') ?? '',
          ),
      )
      const tables = [...document.querySelectorAll('table')].filter(
        (one) =>
          !one.querySelector('caption')?.textContent?.trim() &&
          !one.closest('[aria-label], [aria-labelledby], figure:has(figcaption)'),
      )
      return [
        ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
        ...skipped.map((one) => `level left out: ${one.outerHTML.slice(0, 100)}`),
        ...times.map((one) => `time: ${one.outerHTML}`),
        ...tables.map((one) => `table without a name: ${one.outerHTML.slice(0, 100)}`),
        ...[...document.querySelectorAll('th:not([scope])')].map(
          (one) => `th without scope: ${one.outerHTML}`,
        ),
        ...[...document.querySelectorAll(':is(ul, ol) > :not(li)')].map((one) => `in a list: ${one.tagName}`),
      ]
    })
    expect(found).toEqual([])
  })

  test('B1.3: nothing is put into another order than that of the markup', async ({ page, pages }) => {
    const found = await inEvery(page, pages, (document) =>
      [...document.querySelectorAll('[tabindex]')]
        .filter((one) => Number(one.getAttribute('tabindex')) > 0)
        .map((one) => `tabindex: ${one.outerHTML.slice(0, 100)}`),
    )
    expect(found).toEqual([])
  })

  test('B1.8: titles go from the particular to the agency, and no two pages share one', async ({
    page,
    pages,
  }) => {
    const titles = await inEvery(page, pages, (document, path) =>
      path.includes('?') ? [] : [`→ ${document.title}`],
    )
    const own = titles.map((line) => [line.split('/')[1] ?? '', line.slice(line.indexOf('→ ') + 2)])
    const seen = own.map(([locale, title]) => `${locale?.slice(0, 2)} ${title}`)
    expect(seen.filter((title, i) => seen.indexOf(title) !== i)).toEqual([])
    for (const [locale, title] of own) {
      const agency = locale?.startsWith('az') ? 'Dövlət Miqrasiya Xidməti' : 'State Migration Service'
      expect(title).toMatch(new RegExp(`(^| – )${agency}`))
    }
  })

  test('B1.8: links say where they lead, and alike words do not lead to two places from one place', async ({
    page,
    pages,
  }) => {
    const found = await inEvery(page, pages, (document) => {
      const empty =
        /^(davamı|ətraflı|burada|bura(ya)?|keçid|daha çox|read more|more|here|click here|link|details|continue)$/i
      const words = (one: Element) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()
      const links = [...document.querySelectorAll('main a[href]')].filter(words)
      const context = (one: Element) => words(one.closest('li, dd, tr, p, section, header, main') ?? one)
      const said = new Map<string, Element>()
      return links.flatMap((link) => {
        if (empty.test(words(link))) return [`says nothing: ${link.outerHTML}`]
        const key = `${words(link)} | ${context(link)}`
        const other = said.get(key)
        said.set(key, link)
        return other && other.getAttribute('href') !== link.getAttribute('href')
          ? [`two places: ${words(link)} → ${other.getAttribute('href')} and ${link.getAttribute('href')}`]
          : []
      })
    })
    expect(found).toEqual([])
  })

  test('B1.8: every page leads to the search and to every list', async ({ page, pages }) => {
    const found = await inEvery(page, pages, (document, path) => {
      const wanted = path.startsWith('/az')
        ? ['xeberler', 'tedbirler', 'sexsler', 'teskilatlar', 'layiheler', 'senedler', 'movzular', 'axtaris']
        : ['news', 'events', 'people', 'organisations', 'projects', 'documents', 'topics', 'search']
      const locale = path.slice(0, 3)
      return wanted
        .filter((section) => !document.querySelector(`nav a[href="${locale}/${section}"]`))
        .map((section) => `does not lead to ${section}`)
    })
    expect(found).toEqual([])
  })

  test('B1.10: every page says its language, and help stands at the same place on all of them', async ({
    page,
    pages,
  }) => {
    const found = await inEvery(page, pages, (document, path) => {
      const locale = path.slice(1, 3)
      const seen = [...document.body.children].filter((one) => !one.matches('script, [hidden], :empty'))
      const order = seen.map((one) => one.tagName.toLowerCase()).join(' ')
      const help = [...document.querySelectorAll('header a[href^="tel:"], footer a[href^="tel:"]')]
      const places = help.map((one) => one.closest('header, footer')?.tagName).filter((tag) => tag)
      return [
        ...(document.documentElement.lang === locale ? [] : [`lang ${document.documentElement.lang}`]),
        ...(/^a header (section )?main footer$/.test(order) ? [] : [`order: ${order}`]),
        ...(places[0] === 'HEADER' && places.at(-1) === 'FOOTER' ? [] : [`help: ${places}`]),
      ]
    })
    expect(found).toEqual([])
    const footers = new Map<string, string>()
    for (const { path, html } of pages) {
      const footer = html
        .slice(html.indexOf('<footer'), html.indexOf('</footer>'))
        .replace(/ aria-current="page"/g, '')
        .replace(/<p class="wrap on-paper">.*?<\/p>/, '')
      const locale = path.slice(1, 3)
      expect.soft(footer, path).toBe(footers.get(locale) ?? footer)
      footers.set(locale, footer)
    }
  })

  test('B1.12: no film plays by itself or without captions, and no frame is without a name', async ({
    page,
    pages,
  }) => {
    const found = await inEvery(page, pages, (document) => [
      ...[...document.querySelectorAll(':is(video, audio)[autoplay]')].map(
        (one) => `plays: ${one.outerHTML}`,
      ),
      ...[...document.querySelectorAll('video:not(:has(track[kind="captions"]))')].map(
        (one) => `no captions: ${one.outerHTML}`,
      ),
      ...[...document.querySelectorAll('iframe:not([title]), iframe:not(details iframe)')].map(
        (one) => `frame: ${one.outerHTML}`,
      ),
    ])
    expect(found).toEqual([])
  })
})
