import { describe, expect, it } from 'vitest'
import {
  absolute,
  componentsPath,
  homePath,
  itemPath,
  listPath,
  mediaPath,
  pagePath,
  searchPath,
} from './paths'

describe('addresses', () => {
  it('of lists and entries are in the language of the page', () => {
    expect(homePath('az')).toBe('/az')
    expect(componentsPath('en')).toBe('/en/_components')
    expect(listPath('news', 'az')).toBe('/az/xeberler')
    expect(listPath('organisations', 'en')).toBe('/en/organisations')
    expect(itemPath('people', 'en', 'vusal-huseynov')).toBe('/en/people/vusal-huseynov')
    expect(itemPath('events', 'az', 'miqrasiya-heftesi')).toBe('/az/tedbirler/miqrasiya-heftesi')
  })

  it('escape what a slug should not hold', () => {
    expect(itemPath('news', 'az', 'şəki/qəbul?')).toBe('/az/xeberler/%C5%9F%C9%99ki%2Fq%C9%99bul%3F')
    expect(itemPath('news', 'az', '\ud83d')).toBe('/az/xeberler/%EF%BF%BD')
  })

  it('refuse a slug that would lead elsewhere', () => {
    for (const slug of ['', '.', '..']) expect(() => itemPath('news', 'az', slug)).toThrow(RangeError)
  })

  it('of an editorial page stand directly under the language, and take no word of a list', () => {
    expect(pagePath('az', 'haqqimizda')).toBe('/az/haqqimizda')
    expect(pagePath('en', 'terms of use')).toBe('/en/terms%20of%20use')
    for (const slug of ['', '.', '..', 'xeberler', 'news', 'api'])
      expect(() => pagePath('az', slug)).toThrow(RangeError)
  })

  it('of a search carry the question as a form sends it', () => {
    expect(searchPath('az')).toBe('/az/axtaris')
    expect(searchPath('az', '')).toBe('/az/axtaris')
    expect(searchPath('en', 'UNICEF & IOM')).toBe('/en/search?q=UNICEF+%26+IOM')
    expect(searchPath('az', 'şəki 100%')).toBe('/az/axtaris?q=%C5%9F%C9%99ki+100%25')
  })

  it('of files name key, size and format', () => {
    expect(mediaPath('k3y', 'w960', 'avif')).toBe('/media/k3y/w960.avif')
  })
})

describe('a whole address', () => {
  it('is the site and the path', () => {
    expect(absolute('https://news.example.org', '/az/xeberler')).toBe('https://news.example.org/az/xeberler')
    expect(absolute('http://localhost:3000/', '/')).toBe('http://localhost:3000/')
  })

  it('never leaves the site', () => {
    for (const path of [
      '',
      'az',
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '@evil.example',
    ]) {
      expect(() => absolute('https://news.example.org', path)).toThrow(RangeError)
    }
  })
})
