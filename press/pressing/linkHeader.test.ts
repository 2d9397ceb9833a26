import { describe, expect, it } from 'vitest'
import { linkHeader } from './linkHeader'

describe('the Link header of a page', () => {
  it('keeps fonts and styles and loses scripts', () => {
    const given =
      '</_next/static/media/g.woff2>; rel=preload; as="font"; crossorigin=""; type="font/woff2", </_next/a.js>; rel=preload; as="script"; fetchpriority="low", </_next/s.css>; rel=preload; as="style"'
    expect(linkHeader(given)).toBe(
      '</_next/static/media/g.woff2>; rel=preload; as="font"; crossorigin=""; type="font/woff2", </_next/s.css>; rel=preload; as="style"',
    )
  })

  it('disappears when nothing is left', () => {
    expect(linkHeader(['</a.js>; rel=preload; as=script', '</b.js>; rel=modulepreload'])).toBeUndefined()
    expect(linkHeader(undefined)).toBeUndefined()
  })
})
