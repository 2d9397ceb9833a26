import { describe, expect, it } from 'vitest'
import { withoutQuotes } from './withoutQuotes'

describe('a question between quotes', () => {
  it('loses those around the whole of it', () => {
    for (const asked of ['"vahid pəncərə"', '“vahid pəncərə”', '«vahid pəncərə»', ' „vahid pəncərə“ '])
      expect(withoutQuotes(asked)).toBe('vahid pəncərə')
  })

  it('keeps those of its parts', () => {
    for (const asked of ['"vahid pəncərə" Bakı', '"bir" "iki"', 'vahid', '""'])
      expect(withoutQuotes(asked)).toBe(asked)
  })
})
