import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Words } from './Words'

describe('words on a page', () => {
  it('stand as they are in the language of the page', () => {
    expect(renderToStaticMarkup(<Words words={{ text: 'Səbinə Əliyeva', lang: 'az' }} locale="az" />)).toBe(
      'Səbinə Əliyeva',
    )
  })

  it('say their language where it is another', () => {
    expect(renderToStaticMarkup(<Words words={{ text: 'Səbinə Əliyeva', lang: 'az' }} locale="en" />)).toBe(
      '<span lang="az">Səbinə Əliyeva</span>',
    )
  })
})
