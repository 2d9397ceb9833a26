import { describe, expect, it } from 'vitest'
import { codes, facts, innerLink, link, saying } from './item.fixture'
import { brokenLinks, hereLinks } from './links'

const broken = (address: string) => codes(brokenLinks(saying('Bax: ', link('qaydalar', address))))

describe('a link in the text', () => {
  it('leads somewhere', () => {
    for (const address of [
      '',
      'https://',
      'http://migration',
      'javascript:alert(1)',
      'file:///C:/a.doc',
      'ftp://a.az/x',
    ])
      expect(broken(address), address).toEqual(['body: bad-link'])
    for (const address of ['mailto:', 'mailto:press', 'tel:', 'https://migration.gov.az/a b'])
      expect(broken(address), address).toEqual(['body: bad-link'])
  })

  it('leads where readers may go', () => {
    for (const address of [
      'http://localhost:3000/az',
      'http://10.0.0.7/file',
      'http://192.168.1.4',
      '/admin/collections/news',
    ])
      expect(broken(address), address).toEqual(['body: inside-link'])
    expect(broken('https://migration.example/preview/az/news/1')).toEqual(['body: inside-link'])
  })

  it('is left alone where it is good', () => {
    for (const address of [
      ...['https://migration.gov.az/az/xeber', 'migration.gov.az', '/az/xeberler/telim', '#qaydalar'],
      ...['mailto:press@migration.example?subject=Sual', 'tel:+994125656118', 'https://admin.example/admin'],
      ...['https://az.wikipedia.org/wiki/Şəki', 'https://10news.example/a'],
    ])
      expect(broken(address), address).toEqual([])
  })

  it('leads to entries that are public', () => {
    const known = saying('Bax: ', innerLink('Səbinə Əliyeva', 'people', 'p1'))
    expect(brokenLinks(known)).toEqual([])
    const [issue] = brokenLinks({ ...known, closedTargets: new Set(['p1']) })
    expect(issue).toMatchObject({ field: 'body', code: 'closed-target', severity: 'blocking' })
    expect(issue?.message.az).toContain('Səbinə Əliyeva')
  })
})

describe('the words of a link', () => {
  const here = (words: string) => codes(hereLinks(saying('Ərizə forması ', link(words, 'https://a.az'))))

  it('say what is there', () => {
    for (const words of ['bura', 'Burada', 'ətraflı', 'Ətraflı…', 'click here', 'Read more', '«buradan»'])
      expect(here(words), words).toEqual(['body: here-link'])
    for (const words of ['Ərizə forması', 'ətraflı qaydalar', 'read the report', 'Buraxılış', 'Linkoping'])
      expect(here(words), words).toEqual([])
  })

  it('are not asked of a text without links', () => {
    expect(hereLinks(facts())).toEqual([])
  })
})
