import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnvironment, SettingsError } from './env'

const sentences = (variables: Record<string, string>) => {
  try {
    readEnvironment(variables)
    return ''
  } catch (error) {
    if (error instanceof SettingsError) return error.message
    throw error
  }
}

describe('the settings', () => {
  it('have a default for everything', () => {
    const env = readEnvironment({})
    expect(env.port).toBe(3000)
    expect(env.host).toBeUndefined()
    expect(env.siteUrl).toBe('http://localhost:3000')
    expect(env.dataDir).toBe(resolve('data'))
    expect(env.databaseUrl).toBeUndefined()
    expect(env.sampleContent).toBeUndefined()
    expect(env.press).toEqual({ memoryMb: 256, diskMb: 1024, staleHours: 24, controlPort: undefined })
  })

  it('treat an empty value like none', () => {
    const names = ['PORT', 'HOST', 'SITE_URL', 'DATABASE_URL', 'DATA_DIR', 'PAYLOAD_SECRET', 'ADMIN_EMAIL']
    const more = ['ADMIN_PASSWORD', 'SAMPLE_CONTENT', 'COMPONENTS_PAGE', 'SMTP_URL', 'PRESS_DISK_MB']
    const env = readEnvironment(Object.fromEntries([...names, ...more].map((name) => [name, ''])))
    expect(env).toEqual(readEnvironment({}))
  })

  it('show the page of components everywhere but to the public, unless told', () => {
    const shown = (variables: Record<string, string>) => readEnvironment(variables).componentsPage
    expect([shown({}), shown({ NODE_ENV: 'test' }), shown({ NODE_ENV: 'production' })]).toEqual([
      true,
      true,
      false,
    ])
    expect(shown({ NODE_ENV: 'production', COMPONENTS_PAGE: 'yes' })).toBe(true)
    expect(shown({ COMPONENTS_PAGE: 'no' })).toBe(false)
  })

  it('derive the address of the site and of the desk from the port', () => {
    const env = readEnvironment({ PORT: '4100' })
    expect(env.siteUrl).toBe('http://localhost:4100')
    expect(env.deskOrigins).toEqual(['http://localhost:4100', 'http://127.0.0.1:4100'])
  })

  it('accept one desk, at the address of the site, when that is given', () => {
    expect(readEnvironment({ SITE_URL: 'https://xeber.example.org' }).deskOrigins).toEqual([
      'https://xeber.example.org',
    ])
  })

  it.each([
    [{ PORT: 'abc' }, 'The setting PORT must be a number from 1 to 65535.'],
    [{ PORT: '0' }, 'The setting PORT must be a number from 1 to 65535.'],
    [{ PORT: '65536' }, 'The setting PORT must be a number from 1 to 65535.'],
    [{ PORT: '3000.5' }, 'The setting PORT must be a number from 1 to 65535.'],
    [{ HOST: 'a b' }, 'The setting HOST must be an address of this machine such as 127.0.0.1.'],
    [{ SITE_URL: 'news' }, 'The setting SITE_URL must be an address such as https://news.example.org.'],
    [{ SITE_URL: 'ftp://a.b' }, 'The setting SITE_URL must be an address such as https://news.example.org.'],
    [{ DATABASE_URL: 'mysql://a/b' }, 'The setting DATABASE_URL must begin with postgres://.'],
    [{ DATABASE_URL: 'newsroom' }, 'The setting DATABASE_URL must begin with postgres://.'],
    [{ PAYLOAD_SECRET: 'short' }, 'The setting PAYLOAD_SECRET must have at least 32 characters.'],
    [
      { ADMIN_EMAIL: 'x', ADMIN_PASSWORD: 'a'.repeat(12) },
      'The setting ADMIN_EMAIL must be an e-mail address.',
    ],
    [
      { ADMIN_EMAIL: 'a@b.az', ADMIN_PASSWORD: 'a' },
      'The setting ADMIN_PASSWORD must have at least 12 characters.',
    ],
    [{ SAMPLE_CONTENT: 'maybe' }, 'The setting SAMPLE_CONTENT must be yes or no.'],
    [{ COMPONENTS_PAGE: 'maybe' }, 'The setting COMPONENTS_PAGE must be yes or no.'],
    [{ PRESS_MEMORY_MB: '1,5' }, 'The setting PRESS_MEMORY_MB must be a whole number from 16 to 65536.'],
    [
      { EDGE_PURGE_URL: 'http://127.0.0.1:6081, varnish' },
      'The setting EDGE_PURGE_URL.1 must be an address such as https://news.example.org.',
    ],
    [{ PRESS_STALE_HOURS: '0' }, 'The setting PRESS_STALE_HOURS must be a whole number from 1 to 720.'],
    [{ SMTP_URL: 'http://mail' }, 'The setting SMTP_URL must begin with smtp:// or smtps://.'],
    [
      { ADMIN_PASSWORD: 'a'.repeat(12) },
      'The setting ADMIN_PASSWORD needs ADMIN_EMAIL, the address to log in with.',
    ],
  ])('refuse %o with one sentence', (variables, sentence) => {
    expect(sentences(variables)).toBe(sentence)
  })

  it('name every malformed one at once', () => {
    expect(sentences({ PORT: 'x', SAMPLE_CONTENT: 'x' }).split('\n')).toHaveLength(2)
  })
})
