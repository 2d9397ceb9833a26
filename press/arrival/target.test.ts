import { describe, expect, it } from 'vitest'
import { readTarget } from './target'

describe('the address of a request', () => {
  it.each([
    ['/', '/', true, ''],
    ['/az', '/az', true, ''],
    ['/az/xeberler/seki-seherinde-qebul', '/az/xeberler/seki-seherinde-qebul', true, ''],
    ['/az/axtaris?q=%C5%9E%C9%99ki', '/az/axtaris', true, 'q=%C5%9E%C9%99ki'],
    ['/az/%c5%9f%c9%99ki', '/az/%C5%9F%C9%99ki', true, ''],
    ['/az/\u00c5\u009f', '/az/%C5%9F', true, ''],
    ['/%61z/xeberler', '/az/xeberler', true, ''],
    ['/az/xeberler/', '/az/xeberler/', true, ''],
    ['//az//xeberler', '/az/xeberler', false, ''],
    ['/az/xeberler//', '/az/xeberler/', false, ''],
    ['//', '/', false, ''],
    ['/az/100%25', '/az/100%25', true, ''],
    ['/az/%252e%252e', '/az/%252e%252e', true, ''],
    ['/az/...', '/az/...', true, ''],
    ['/az?a=1?b=2', '/az', true, 'a=1?b=2'],
    ['/az?next=//evil.example/../x', '/az', true, 'next=//evil.example/../x'],
  ])('%s is %s', (raw, path, clean, query) => {
    expect(readTarget(raw)).toEqual({ path, clean, query })
  })

  it.each([
    [''],
    ['*'],
    ['az'],
    ['http://evil.example/az'],
    ['//az/../en'],
    ['/az/..'],
    ['/az/./xeberler'],
    ['/az/%2e%2e/admin'],
    ['/az/%2E%2E%2Fadmin'],
    ['/az/.%2e/admin'],
    ['/az/..%5cadmin'],
    ['/az\\xeberler'],
    ['/az/a%5Cb'],
    ['/az/a%2fb'],
    ['/az/%'],
    ['/az/%z1'],
    ['/az/%E0%A4%A'],
    ['/az/%ff'],
    ['/az/%c0%ae%c0%ae'],
    ['/az/%ed%a0%80'],
    ['/az/\u00ff'],
    ['/az/%00'],
    ['/az/a%00.html'],
    ['/az/%0d%0aSet-Cookie:x=1'],
    ['/az/%09'],
    ['/az/%7f'],
    ['/az/%c2%80'],
    ['/az#top'],
    ['/az?q=%'],
    ['/az?q=%zz'],
    ['/az?q=%c5'],
    ['/az?q=%00'],
    ['/az?%00=1'],
    ['/az?q=a#b'],
  ])('%j is malformed', (raw) => {
    expect(readTarget(raw)).toHaveProperty('malformed')
  })
})
