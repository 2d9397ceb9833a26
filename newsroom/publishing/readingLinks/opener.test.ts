import { describe, expect, it } from 'vitest'
import { shortAddress, shortBrowser } from './opener'

describe('what is kept of who opened a link', () => {
  it.each([
    ['185.30.88.17', '185.30.88.0'],
    ['::ffff:185.30.88.17', '185.30.88.0'],
    ['2a02:4780:11:aa::1', '2a02:4780:11::'],
    ['2a02:4780:0011:00aa:1:2:3:4', '2a02:4780:11::'],
    ['2a02::1', '2a02::'],
    ['::1', '::'],
    ['', ''],
    ['<script>', ''],
    ['185.30.88.17, 10.0.0.1', ''],
  ])('of the address %s is %s', (address, kept) => {
    expect(shortAddress(address)).toBe(kept)
  })

  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',
      'Chrome, Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge, Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1',
      'Safari, iOS',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox, Linux'],
    ['Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36', 'Chrome, Android'],
    ['curl/8.5.0', 'curl'],
    ['', ''],
    ['<b>x</b>', ''],
  ])('of the browser %s is %s', (agent, kept) => {
    expect(shortBrowser(agent)).toBe(kept)
  })
})
