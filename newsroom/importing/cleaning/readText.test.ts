import { describe, expect, it } from 'vitest'
import { readText } from './readText'
import { toHtml } from './toHtml'

const html = (text: string) => toHtml(readText(text))

describe('a plain text', () => {
  it('has a paragraph for each line, or for each part between empty lines', () => {
    expect(html('Başlıq\nBirinci cümlə.\r\n\r\nİkinci abzas.')).toBe(
      '<p>Başlıq</p>\n<p>Birinci cümlə.</p>\n<p>İkinci abzas.</p>',
    )
  })

  it('is joined where an old mail broke its lines', () => {
    const wrapped = [
      'Təlimdə Dövlət Miqrasiya Xidmətinin regional idarələrindən iyirmi dörd',
      'əməkdaş iştirak edib, onlara beynəlxalq təcrübə barədə ətraflı məlumat',
      'verilib və sonda suallar cavablandırılıb.',
    ]
    expect(html(wrapped.join('\n'))).toBe(`<p>${wrapped.join(' ')}</p>`)
  })

  it('has its lists', () => {
    expect(html('Mövzular:\n- hüquq\n– təcrübə\n1) bir\n2) iki')).toBe(
      '<p>Mövzular:</p>\n<ul><li>hüquq</li><li>təcrübə</li></ul>\n<ol><li>bir</li><li>iki</li></ol>',
    )
  })
})
