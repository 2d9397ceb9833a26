import { describe, expect, it } from 'vitest'
import { furtherKey } from '@/press/key'
import { legacyPath } from './legacyAddress'
import { tagsOfChange } from './tags'

describe('an address on a former site', () => {
  it.each([
    ['https://old.example.org/az/news/view/77/', '/az/news/view/77'],
    ['/az/news/view,77', '/az/news/view%2C77'],
    ['http://old.example.org/az/news.php?lang=az&id=12#top', '/az/news.php?id=12&lang=az'],
    ['https://old.example.org/news.php?id=xəbər+12', '/news.php?id=x%C9%99b%C9%99r%2012'],
  ])('%s is led on from %s', (address, from) => expect(legacyPath(address)).toBe(from))

  it.each([
    null,
    '',
    'old.example.org/az',
    'mailto:leyla@example.org',
    'https://old.example.org/',
    'https://old.example.org/?id=12',
    'https://old.example.org//evil.example/x',
    'https://old.example.org/az/news.php?12',
    'https://old.example.org/az/news.php?id=1&id=2',
    `https://old.example.org/az/${'x'.repeat(300)}`,
  ])('%s is not', (address) => expect(legacyPath(address)).toBeNull())

  it('has the key under which the press asks for it', () => {
    for (const query of ['id=12', 'lang=az&id=12', 'b=x%20y&a=%C9%99', 'q=1&%5Bid%5D=2', "a='(!)*~"]) {
      const from = legacyPath(`/az/news.php?${query}`)
      const names = (from?.split('?')[1] ?? '').split('&').map((pair) => pair.split('=')[0] ?? '')
      expect(furtherKey('/az/news.php', `utm=1&${query}`, names)).toBe(from)
    }
  })

  it('touches itself, its path, and outside of both languages what says how such addresses begin', () => {
    const tags = (address: string) => tagsOfChange({ collection: 'redirects', addresses: [address] })
    expect(tags('/az/xeber')).toEqual(['address:/az/xeber'])
    expect(tags('/az/news.php?id=12')).toEqual(['address:/az/news.php', 'address:/az/news.php?id=12'])
    expect(tags('/news.php?id=12')).toEqual([
      'address:/az/yoxdur',
      'address:/news.php',
      'address:/news.php?id=12',
    ])
  })
})
