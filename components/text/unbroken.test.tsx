import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { unbroken } from './unbroken'

const markup = (text: string) => renderToStaticMarkup(unbroken(text))

describe('a text whose numbers keep their endings', () => {
  it('holds a number and its ending together', () => {
    expect(markup('martın 7-si saat 22:00-dan martın 8-i saat 06:00-dək')).toBe(
      'martın <span class="unbroken">7-si</span> saat 22:<span class="unbroken">00-dan</span> martın ' +
        '<span class="unbroken">8-i</span> saat 06:<span class="unbroken">00-dək</span>',
    )
    expect(markup('2026-cı ildə')).toBe('<span class="unbroken">2026-cı</span> ildə')
  })

  it('holds a single letter and its word together', () => {
    expect(markup('the e-mail address')).toBe('the <span class="unbroken">e-mail</span> address')
  })

  it('lets other words break at their hyphens, and leaves text without any alone', () => {
    expect(markup('Ayrı-ayrı xəbərlər, 2022-2023')).toBe('Ayrı-ayrı xəbərlər, 2022-2023')
    expect(unbroken('Səbinə Əliyeva')).toBe('Səbinə Əliyeva')
  })
})
