import { NextIntlClientProvider } from 'next-intl'
import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '@/messages/wordsIn'
import { LetterIndex } from './LetterIndex'

const html = (letters: ComponentProps<typeof LetterIndex>['letters']) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="az" messages={wordsOf('az')} timeZone="Asia/Baku">
      <LetterIndex letters={letters} />
    </NextIntlClientProvider>,
  )

describe('a list by the alphabet', () => {
  it('leads from each letter to what stands under it', () => {
    const markup = html([
      { letter: 'Ç', entries: <p>Çingiz</p> },
      { letter: 'Ə', entries: <p>Əli</p> },
    ])
    for (const [, id] of markup.matchAll(/href="#([^"]+)"/g)) expect(markup).toContain(`id="${id}"`)
    expect(markup.match(/href="#/g)).toHaveLength(2)
    expect(markup).toContain('<h2 class="side letter" id="letter-2">Ə</h2><div><p>Əli</p></div>')
  })

  it('is nothing while the register is empty', () => {
    expect(html([])).toBe('')
  })
})
