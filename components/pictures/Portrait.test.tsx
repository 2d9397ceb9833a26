import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Portrait } from './Portrait'

const letters = (initials: string, lang: 'az' | 'en') =>
  renderToStaticMarkup(<Portrait portrait={null} initials={initials} lang={lang} locale="en" />)

describe('initials in place of a portrait', () => {
  it('say their language where it is not that of the page', () => {
    expect(letters('SƏ', 'az')).toContain('<span lang="az">SƏ</span>')
    expect(letters('SA', 'en')).not.toContain('lang=')
  })
})
