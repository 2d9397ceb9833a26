import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { NewsList } from './NewsList'

describe('a list of news', () => {
  it('is nothing where no item meets what was asked', () => {
    expect(renderToStaticMarkup(<NewsList items={[]} locale="az" />)).toBe('')
  })
})
