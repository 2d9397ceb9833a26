import { describe, expect, it } from 'vitest'
import { contentPolicy } from '@/press/headers/policies'
import { filmAt } from './films'

const frame = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'

describe('the address of a film', () => {
  it.each([
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://m.youtube.com/watch?list=x&v=dQw4w9WgXcQ&t=12',
    'http://youtube.com/shorts/dQw4w9WgXcQ',
    'https://www.youtube.com/live/dQw4w9WgXcQ?feature=share',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    'youtu.be/dQw4w9WgXcQ?si=abc',
    ' https://youtu.be/dQw4w9WgXcQ ',
  ])('is known as %s', (address) => {
    expect(filmAt(address)).toEqual({
      host: 'YouTube',
      page: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      frame,
    })
  })

  it.each(['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?h=1'])(
    'is known as %s',
    (address) => {
      expect(filmAt(address)?.frame).toBe('https://player.vimeo.com/video/76979871?dnt=1')
    },
  )

  it.each([
    '',
    'film',
    'javascript:alert(1)',
    'https://example.org/watch?v=dQw4w9WgXcQ',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/https://youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v="><script>',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/@kanal',
    'https://youtu.be/../../embed',
    'https://vimeo.com/channels/staffpicks',
    'https://[',
  ])('is none in %j', (address) => {
    expect(filmAt(address)).toBeNull()
  })

  it('leads nowhere that a page may not frame', () => {
    for (const address of ['https://youtu.be/dQw4w9WgXcQ', 'https://vimeo.com/76979871']) {
      const { origin } = new URL(filmAt(address)?.frame ?? '')
      expect(contentPolicy('page')).toMatch(new RegExp(`frame-src [^;]*${origin}( |;|$)`))
    }
  })
})
