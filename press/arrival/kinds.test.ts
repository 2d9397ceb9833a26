import { describe, expect, it } from 'vitest'
import { kindOf, localeOf } from './kinds'

const files = new Set(['/naxis.svg', '/enhance/copy.js', '/admin.txt'])

describe('the kind of an address', () => {
  it.each([
    ['/', 'door'],
    ['/az', 'page'],
    ['/az/', 'page'],
    ['/en/people/vusal-huseynov', 'page'],
    ['/az/_components', 'page'],
    ['/robots.txt', 'page'],
    ['/sitemap.xml', 'page'],
    ['/.well-known/security.txt', 'page'],
    ['/admin', 'desk'],
    ['/admin/collections/news', 'desk'],
    ['/preview/az/news/x', 'preview'],
    ['/preview/media/k/w960.avif', 'api'],
    ['/api/users/login', 'api'],
    ['/_next/static/chunks/1.js', 'build'],
    ['/_next/image', 'unknown'],
    ['/_next/data/x.json', 'unknown'],
    ['/_next', 'unknown'],
    ['/media/k/w960.avif', 'media'],
    ['/naxis.svg', 'file'],
    ['/enhance/copy.js', 'file'],
    ['/admin.txt', 'file'],
    ['/press/notice.css', 'style'],
    ['/healthz', 'health'],
    ['/readyz', 'ready'],
    ['/administrator', 'unknown'],
    ['/API/users', 'unknown'],
    ['/AZ', 'unknown'],
    ['/ru', 'unknown'],
    ['/wp-login.php', 'unknown'],
    ['/.git/config', 'unknown'],
    ['/constructor', 'unknown'],
    ['/__proto__/az', 'unknown'],
  ])('%s is %s', (path, kind) => {
    expect(kindOf(path, files)).toBe(kind)
  })

  it('names a language only by its first word', () => {
    expect(['/az', '/en/news', '/ru', '/', '/azeri'].map(localeOf)).toEqual([
      'az',
      'en',
      undefined,
      undefined,
      undefined,
    ])
  })
})
