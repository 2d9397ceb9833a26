import { describe, expect, it } from 'vitest'
import { checkSegment } from '@/newsroom/translation/checks/checkSegment'
import { readExchange } from '@/newsroom/translation/exchange/readExchange'

/** In milliseconds; each takes a tenth of it or less, and more than this only where work grows with the square. */
const patience = 4_000

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** As long as a segment may be at the desk. */
const longest = 20_000
const filling = (piece: string) => piece.repeat(Math.floor(longest / piece.length))

describe('a segment made to take long', () => {
  it.each(['1 ', '1.', '1', '100.', 'a@b.', 'www.', '1, ', '<1>', '\\', ')', 'a-', '1/', 'IV '])(
    'of “%s” is checked in the time of any other',
    (piece) => {
      const source = filling(piece)
      const spent = timed(() => {
        const segment = { key: 'title', kind: 'title', source, from: 'az', to: 'en' } as const
        checkSegment({ ...segment, translation: `${source}x` })
      })
      expect(spent).toBeLessThan(patience)
    },
  )
})

describe('a file made to take long', () => {
  const unit = (source: string) =>
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="az" target-language="en"><body><trans-unit id="a/b/c"><source>${source}</source></trans-unit></body></file></xliff>`
  const many = 500_000

  it.each([
    ['attributes', `<xliff ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`],
    ['tags', unit('<x id="1"/>'.repeat(50_000))],
    ['tags as text', unit('&lt;1&gt;'.repeat(100_000))],
    ['backslashes', unit('\\'.repeat(many))],
    ['spaces', unit(' '.repeat(many))],
    ['one line', `msgid "${'a'.repeat(many)}\nmsgstr ""`],
    ['escapes', `msgid "${'\\\\'.repeat(many)}"\nmsgstr ""`],
    ['comments', `${'#\n'.repeat(many)}msgid "a"\nmsgstr ""`],
  ])('with %s is read or refused at once', (_, text) => {
    const bytes = new TextEncoder().encode(text)
    const read = () => {
      try {
        readExchange(bytes)
      } catch (error) {
        expect(error).toMatchObject({ name: 'RefusedExchange' })
      }
    }
    expect(timed(read)).toBeLessThan(2 * patience)
  })
})
