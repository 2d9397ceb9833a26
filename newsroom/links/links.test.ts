import { describe, expect, it } from 'vitest'
import { dangerOf, knownHosts } from './dangerOf'
import { linksInText } from './linksInText'
import { isPublicAddress } from './publicAddress'
import { readLink } from './readLink'

const site = 'https://news.migration.gov.az'

describe('a link', () => {
  it.each([
    ['https://iom.int/az', 'web'],
    ['HTTP://IOM.INT', 'web'],
    ['//iom.int/x', 'web'],
    ['/\\iom.int/x', 'web'],
    ['/az/xeberler/telim', 'own'],
    ['https://news.migration.gov.az/az/xeberler/telim', 'own'],
    ['https://news.migration.gov.az@evil.example/', 'web'],
    ['#serh', 'other'],
    ['mailto:press@migration.gov.az', 'other'],
    ['tel:+994125621115', 'other'],
    ['javascript:alert(1)', 'script'],
    ['java\nscript:alert(1)', 'script'],
    [' JavaScript:alert(1)', 'script'],
    ['data:text/html,<script>', 'script'],
    ['vbscript:x', 'script'],
    ['ftp://iom.int', 'malformed'],
    ['https://', 'malformed'],
    ['salam', 'malformed'],
    ['', 'malformed'],
  ])('is read as a browser reads it: %j', (address, kind) => {
    expect(readLink(address, site).kind).toBe(kind)
  })
})

describe('a dangerous address', () => {
  const known = knownHosts(['www.migration.gov.az', 'azerbaijan.iom.int', 'un.org', 'localhost'])
  const danger = (address: string) => {
    const found = dangerOf(new URL(address), known)
    return found && [found.kind, found.detail]
  }

  it.each([
    ['https://migration.gov.az@evil.example/', 'credentials', 'evil.example'],
    ['https://leyla:1234@migration.gov.az/', 'credentials', 'migration.gov.az'],
    ['https://rnigration.gov.az/', 'lookalike', 'migration.gov.az'],
    ['https://migratlon.gov.az/', 'lookalike', 'migration.gov.az'],
    ['https://migrati0n.gov.az/', 'lookalike', 'migration.gov.az'],
    ['https://mіgration.gov.az/', 'lookalike', 'migration.gov.az'], // a Cyrillic і
    ['https://www.mıgration.gov.az/', 'lookalike', 'migration.gov.az'],
    ['https://migration.gov.az.example.com/login', 'lookalike', 'migration.gov.az'],
    ['https://login.migration.gov.az.example.com/', 'lookalike', 'migration.gov.az'],
    ['https://migration-gov-az.com/', 'lookalike', 'migration.gov.az'],
    ['https://login-migration.com/', 'lookalike', 'migration.gov.az'],
    ['https://migration.hesab.example/', 'lookalike', 'migration.gov.az'],
  ])('is known without asking anybody: %s', (address, kind, detail) => {
    expect(danger(address)).toEqual([kind, detail])
  })

  it.each([
    'https://migration.gov.az/',
    'https://eservices.migration.gov.az/login',
    'https://iom.int/',
    'https://unicef.org/',
    'https://asan.gov.az/',
    'https://migration.iom.example/',
    'https://migrationpolicy.org/',
    'https://customs.gov.az/',
    'http://localhost:3000/',
    'http://192.0.2.1/',
  ])('is not seen where there is none: %s', (address) => {
    expect(danger(address)).toBeNull()
  })
})

describe('an address of the network', () => {
  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:169.254.169.254',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])('is not asked where it is not of the open internet: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['8.8.8.8', '185.146.112.1', '2a00:1450:4001:81c::200e', '::ffff:8.8.8.8'])(
    'is asked where it is: %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )
})

describe('the links of a text', () => {
  it('are those that were typed, those to entries, and films, at any depth', () => {
    const text = (...children: unknown[]) => ({ type: 'paragraph', children })
    const root = {
      type: 'root',
      children: [
        text({ type: 'link', fields: { linkType: 'custom', url: 'https://iom.int' }, children: [] }),
        {
          type: 'list',
          children: [
            text({
              type: 'link',
              fields: { linkType: 'internal', doc: { relationTo: 'people', value: '1' } },
              children: [],
            }),
          ],
        },
        text({ type: 'autolink', fields: { doc: { relationTo: 'news', value: { id: '2' } } } }),
        { type: 'block', fields: { blockType: 'film', address: 'https://youtu.be/x', title: 'Film' } },
        { type: 'upload', relationTo: 'media', value: '3', fields: { alt: 'Zal' } },
      ],
    }
    expect(linksInText({ root })).toEqual([
      { address: 'https://iom.int' },
      { collection: 'people', id: '1' },
      { collection: 'news', id: '2' },
      { address: 'https://youtu.be/x' },
    ])
    for (const odd of [null, 'x', 3, { root: null }, { root: { children: 'x' } }])
      expect(linksInText(odd)).toEqual([])
  })
})
