import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SoftTitle } from './SoftTitle'

const title = (text: string, lang: 'az' | 'en') => renderToStaticMarkup(<SoftTitle words={{ text, lang }} />)

describe('a headline', () => {
  it('may break its longest Azerbaijani words between syllables, and no other', () => {
    const soft = title('Xidmətin beynəlmiləlləşdirilməsi', 'az')
    expect(soft).toMatch(/^Xidmətin bey\u00adnəl\u00ad/)
    expect(soft.replaceAll('\u00ad', '')).toBe('Xidmətin beynəlmiləlləşdirilməsi')
  })

  it('leaves English words alone', () => {
    expect(title('Internationalisation', 'en')).toBe('Internationalisation')
  })
})
