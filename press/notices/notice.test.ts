import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Notice } from '../words'
import { languages, words } from '../words'
import { noticePage } from './notice'

const notices: Notice[] = ['malformed', 'readOnly', 'wrongHost', 'broken', 'unavailable']

describe('the notice of Varnish, when no press answers', () => {
  it('says what the press would say, in both languages', () => {
    const vcl = readFileSync(new URL('../../deploy/varnish.vcl', import.meta.url), 'utf8')
    for (const language of languages) {
      expect(vcl).toContain(words[language].unavailable.title)
      expect(vcl).toContain(words[language].unavailable.text)
    }
  })
})

describe('a notice', () => {
  it.each(notices)('%s is a whole page in the language of the reader', (notice) => {
    const page = noticePage(notice, 'en')
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(page).toContain(`<title>${words.en[notice].title}</title>`)
    expect(page).toContain(`<h1>${words.en[notice].title}</h1>`)
    expect(page).not.toContain(words.az[notice].title)
  })

  it('speaks both languages when the reader’s is not known, and says which is which', () => {
    const page = noticePage('unavailable', undefined)
    expect(page).toContain('<html lang="az">')
    expect(page).toContain('<section lang="en">')
    expect(page).toContain(words.az.unavailable.text)
    expect(page).toContain(words.en.unavailable.text)
    expect(page.match(/<h1>/g)).toHaveLength(1)
  })

  it('needs nothing inline, which its own policy would refuse', () => {
    expect(noticePage('broken', undefined)).not.toMatch(/<script|<style| style=| on\w+=/)
  })
})
