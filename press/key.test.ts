import { describe, expect, it } from 'vitest'
import { pageKey } from './key'

describe('the key of a page', () => {
  it.each([
    ['/az', '', '/az'],
    ['/az/xeberler', 'year=2', '/az/xeberler?year=2'],
    ['/az/axtaris', 'q=m%C9%99ktub&year=2', '/az/axtaris?year=2&q=m%C9%99ktub'],
    ['/az/axtaris', 'year=2&q=məktub', '/az/axtaris?year=2&q=m%C9%99ktub'],
    ['/az/axtaris', 'q=t%C9%99lim+seminar', '/az/axtaris?q=t%C9%99lim%20seminar'],
    ['/az/axtaris', 'q=+t%C9%99lim%09seminar%0D%0A', '/az/axtaris?q=t%C9%99lim%20seminar'],
    ['/az/axtaris', 'q=', '/az/axtaris'],
    ['/az/axtaris', 'q', '/az/axtaris'],
    ['/az/axtaris', '%71=x', '/az/axtaris?q=x'],
    ['/az/axtaris', "q='%20OR%201=1--%25_", "/az/axtaris?q='%20OR%201%3D1--%25_"],
    ['/az/axtaris', 'q=a%26year=3', '/az/axtaris?q=a%26year%3D3'],
  ])('of %s?%s is %s', (path, query, key) => {
    expect(pageKey(path, query)).toEqual({ key })
  })

  it.each([
    'utm_source=x',
    'fbclid=1&gclid=2&fbclid=3',
    '_rsc=1abc',
    'nxtPlocale=en',
    'nxtIslug=x',
    'Q=x',
    'PAGE=2',
    'q[]=x&q[a]=y',
    '__proto__=1&constructor=2',
    '%20year=2',
    '&&==',
  ])('leaves out %s', (query) => {
    expect(pageKey('/az/xeberler', query)).toEqual({ key: '/az/xeberler' })
  })

  it.each(['q=a&q=b', 'q=a&q=a', 'year=1&%79ear=2', 'q=&q=', 'q=%1b%5b31m', 'q=%7f', 'year=%08'])(
    'does not exist for %s',
    (query) => {
      expect(pageKey('/az/axtaris', query)).toHaveProperty('malformed')
    },
  )
})
