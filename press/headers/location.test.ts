import { describe, expect, it } from 'vitest'
import { ownPath, privateHosts } from './location'

const site = 'https://xeber.example.az'
const hosts = privateHosts(4001)

describe('a Location', () => {
  it.each([
    ['/az/xeberler', '/az/xeberler'],
    ['/az/xeberler?page=2#son', '/az/xeberler?page=2#son'],
    ['https://xeber.example.az/en', '/en'],
    ['http://xeber.example.az/en', '/en'],
    ['http://127.0.0.1:4001/en', '/en'],
    ['http://localhost:4001/en', '/en'],
    ['http://127.0.0.1:4001//evil.example/x', '/evil.example/x'],
    ['/az/şəki', '/az/%C5%9F%C9%99ki'],
  ])('%s leads to %s', (location, path) => {
    expect(ownPath(location, site, hosts)).toBe(path)
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/az',
    'javascript:alert(1)',
    'http://[',
    'http://127.0.0.1:4002/',
    'ftp://xeber.example.az/',
    'https://xeber.example.az:8443/',
    'https://xeber.example.az.evil.example/',
  ])('%s leads elsewhere', (location) => {
    expect(ownPath(location, site, hosts)).toBeNull()
  })
})
