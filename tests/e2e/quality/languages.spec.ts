import { locales } from '../../../newsroom/language/locales'
import { wordsOnlyIn } from '../../support/quality/foreignWords'
import { inEvery } from '../../support/quality/parsed'
import { expect, test } from '../../support/quality/readersSite'
import type { Spoken } from '../../support/quality/spokenText'
import { languageOf, spokenIn } from '../../support/quality/spokenText'

/**
 * Names that stand in their own language without a mark: in running text, which cannot carry one yet, and among
 * recorded names that do not show their language surely (newsroom/language/languageOfName).
 */
const names = new RegExp(
  [
    'United Nations Network on Migration',
    'Migration Regional Training Centre',
    'Champion Country',
    'Konstitusiya; Constitution',
    'Global Compact',
    'YUNİSEF',
    'Uşaq hüquqları haqqında Qanun',
  ].join('|'),
  'g',
)

/** What is of no language: addresses, and a person's name as others write it. */
const excepted = [/^https?:\/\/\S+$/, /^Also written: /, /^Adının başqa yazılışları: /]

test.describe('the two languages on every page that can be reached', () => {
  let spoken: Spoken[]
  test.beforeAll(async ({ browser, pages }) => {
    const page = await browser.newPage()
    spoken = (await spokenIn(page, pages)).map((one) => ({ ...one, text: one.text.replace(names, '') }))
    await page.close()
  })

  test('B7.1: the address decides, whatever the browser asks for', async ({ request, kinds }) => {
    for (const locale of locales) {
      const foreign = { 'accept-language': locale === 'az' ? 'en-GB,en' : 'az' }
      for (const [kind, path] of Object.entries(kinds[locale])) {
        const answer = await request.get(path, { maxRedirects: 0, headers: foreign })
        expect(answer.status(), path).toBe(kind === 'missing' ? 404 : 200)
        expect(await answer.text(), path).toContain(`<html lang="${locale}"`)
        expect(answer.headers().vary ?? '', path).not.toMatch(/accept-language/i)
      }
    }
  })

  test('B7.2: the switch names both languages in their own words and leads to the same page', async ({
    page,
    pages,
  }) => {
    const found = await inEvery(page, pages, (document, path) => {
      const own = path.slice(1, 3)
      const other = own === 'az' ? 'en' : 'az'
      const name = { az: 'Azərbaycanca', en: 'English' } as Record<string, string>
      const nav = document.querySelector('nav.languages[aria-label] > ul')
      const current = nav?.querySelector(`li > span[lang="${own}"]`)
      const link = nav?.querySelector(`li > a[lang="${other}"][hreflang="${other}"]`)
      const faults = []
      if (current?.textContent !== name[own]) faults.push('does not name its own language')
      if (link?.textContent !== name[other]) faults.push('does not name the other language')
      if (nav?.querySelector('img, svg') || /[\u{1F1E6}-\u{1F1FF}]/u.test(nav?.textContent ?? ''))
        faults.push('shows a flag')
      const version = document
        .querySelector(`link[rel="alternate"][hreflang="${other}"]`)
        ?.getAttribute('href')
      const leads = link?.getAttribute('rel') === 'alternate' ? link.getAttribute('href') : null
      if (version && !path.includes('?') && new URL(version).pathname !== leads)
        faults.push(`leads to ${leads}, not to ${version}`)
      return faults
    })
    expect(found).toEqual([])
  })

  test('B7.3: where a version is missing the switch says so in that language and leads to a page of it', async ({
    page,
    pages,
    crawled,
  }) => {
    const alone = pages.filter(({ html }) => html.includes('id="no-version"'))
    expect(alone.length).toBeGreaterThan(0)
    const found = await inEvery(page, alone, (document, path) => {
      const other = path.startsWith('/az') ? 'en' : 'az'
      const said = document.querySelector('#no-version')
      const link = document.querySelector('nav.languages a')
      return [
        ...(said?.getAttribute('lang') === other && said.textContent ? [] : ['says nothing']),
        ...(document.querySelector('link[rel="alternate"][hreflang]') ? ['names a version'] : []),
        ...(link?.getAttribute('rel') === 'alternate' ? ['calls the list a version'] : []),
        `leads to ${link?.getAttribute('href')}`,
      ]
    })
    const statuses = new Map(crawled.map(({ path, status }) => [path, status]))
    for (const line of found) {
      const to = / leads to (\S+)$/.exec(line)?.[1]
      expect(to && statuses.get(to), line).toBe(200)
    }
  })

  test('B7.4: every version names itself, the other, and the door; and is named back', async ({
    page,
    pages,
  }) => {
    const lines = await inEvery(page, pages, (document) => {
      const versions = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map(
        (one) => `${one.getAttribute('hreflang')} ${one.getAttribute('href')}`,
      )
      return [
        `${document.querySelector('link[rel="canonical"]')?.getAttribute('href')} ${versions.join(' ')}`,
      ]
    })
    const versions = new Map<string, string>()
    const own = new Map<string, string>()
    for (const line of lines) {
      const [path = '', canonical = '', ...rest] = line.split(' ').filter((word) => word)
      if (rest.length === 0) continue
      expect(
        rest.filter((_, i) => i % 2 === 0),
        path,
      ).toEqual([path.slice(1, 3), path.startsWith('/az') ? 'en' : 'az', 'x-default'])
      expect(rest[1], path).toBe(canonical)
      expect(rest[5] && new URL(rest[5]).pathname, path).toBe('/')
      for (const address of [rest[1], rest[3], rest[5]]) expect(address, path).toMatch(/^https?:\/\//)
      versions.set(canonical, rest[3] ?? '')
      own.set(canonical, path)
    }
    for (const [canonical, other] of versions) expect(versions.get(other), own.get(canonical)).toBe(canonical)
    expect(versions.size).toBeGreaterThan(80)
  })

  test('B7.5: every text is in the language that it claims', () => {
    const wrong = spoken.filter(({ lang, text }) => {
      const language = languageOf(text)
      return language && language !== lang && !excepted.some((kind) => kind.test(text))
    })
    expect(wrong.map(({ path, lang, text }) => `${path} [${lang}] ${text}`)).toEqual([])
    expect(spoken.filter(({ text }) => languageOf(text)).length).toBeGreaterThan(500)
  })

  for (const locale of locales) {
    const other = locale === 'az' ? 'en' : 'az'
    test(`B7.5: no fixed word of ${other} stands on a page of ${locale} unless it says so`, () => {
      const letter = /[\p{L}\p{N}]/u
      const foreign = wordsOnlyIn(other)
      const found = spoken
        .filter(({ lang }) => lang === locale)
        .flatMap(({ path, text }) =>
          foreign
            .filter((words) => {
              const at = text.indexOf(words)
              if (at < 0) return false
              return !letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + words.length] ?? ' ')
            })
            .map((words) => `${path} “${words}” in: ${text.slice(0, 120)}`),
        )
      expect(found).toEqual([])
    })
  }

  test('B7.5: letters that only Azerbaijani has stand in text that says it is Azerbaijani', () => {
    const found = spoken.filter(({ lang, text }) => lang === 'en' && /[əƏğĞıİşŞ]/.test(text))
    expect([...new Set(found.map(({ path, text }) => `${path} ${text.slice(0, 100)}`))]).toEqual([])
  })
})
