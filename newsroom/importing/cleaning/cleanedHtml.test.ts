import { describe, expect, it } from 'vitest'
import { cleanedHtml } from './cleanedHtml'

describe('what is pasted into the editor', () => {
  it('begins its headings below that of the item and leaves pictures where they are', () => {
    expect(cleanedHtml('<h1>Proqram</h1><p>Söz<img src="https://example.org/a.png"></p><h6>Qeyd</h6>')).toBe(
      '<h2>Proqram</h2><p>Söz</p><h4>Qeyd</h4>',
    )
  })

  it('is nothing where nothing is said, and the editor sees to it', () => {
    expect(cleanedHtml('<img src="https://example.org/a.png"><style>p{}</style>')).toBe('')
  })
})
