import { describe, expect, it } from 'vitest'
import { score } from './score'

const good = {
  'content-security-policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
}
const of = (changes: Record<string, string | undefined>, cookies: string[] = [], body = '') => {
  const headers = Object.entries({ ...good, ...changes }).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  )
  return score({ headers: new Headers(headers), cookies, body })
}
const policy = (text: string) => ({ 'content-security-policy': `${text}; frame-ancestors 'none'` })

describe('the score of an answer', () => {
  it('is that of the Observatory for headers as the press writes them', () => {
    expect(of({})).toBe(100 + 10 + 5 + 5 + 10 + 10)
    expect(of({ 'cross-origin-embedder-policy': 'require-corp' })).toBe(150)
  })

  it.each<[string, Record<string, string | undefined>, number]>([
    ['no policy', { 'content-security-policy': undefined }, 55],
    ['scripts inline', policy("default-src 'none'; script-src 'self' 'unsafe-inline'"), 80],
    ['scripts from anywhere', policy("default-src 'none'; script-src https:"), 80],
    ['no word of scripts', policy("img-src 'self'"), 80],
    ['eval', policy("default-src 'none'; script-src 'self' 'unsafe-eval'"), 120],
    ['styles inline', policy("default-src 'none'; style-src 'self' 'unsafe-inline'"), 130],
    ['pictures without TLS', policy("default-src 'none'; img-src http:"), 120],
    ['more than nothing by default', policy("default-src 'self'"), 135],
    ['no TLS promised', { 'strict-transport-security': undefined }, 80],
    ['TLS promised twice', { 'strict-transport-security': 'max-age=63072000, max-age=63072000' }, 80],
    ['TLS promised for a month', { 'strict-transport-security': 'max-age=2592000' }, 130],
    ['an open referrer', { 'referrer-policy': 'unsafe-url' }, 130],
    ['guessed types', { 'x-content-type-options': undefined }, 135],
    ['a wrong word', { 'cross-origin-opener-policy': 'same' }, 125],
    [
      'trust in every origin',
      { 'access-control-allow-origin': 'https://a.az', 'access-control-allow-credentials': 'true' },
      50,
    ],
  ])('falls with %s', (_, changes, points) => {
    expect(of(changes)).toBe(points)
  })

  it('falls with a cookie that anybody may read, and with a foreign script without its hash', () => {
    expect(of({}, ['a=b; Secure; SameSite=Lax'])).toBe(70)
    expect(of({}, ['a=b; HttpOnly'])).toBe(60)
    expect(of({}, ['a=b; Secure; HttpOnly; SameSite=Lax'])).toBe(145)
    expect(of({}, [], '<script src="https://cdn.example/x.js"></script>')).toBe(135)
  })
})
