import { unstable_getResponseFromNextConfig as answer } from 'next/experimental/testing/server'
import { describe, expect, it } from 'vitest'
import { linkIn } from '@/press/arrival/link'
import { fileByLink, isLinkToken, linkParameter, linkPath } from './readingLinks'
import { redirects, rewrites } from './routing'

const site = 'https://news.example.org'
const token = 'uG3_-'.padEnd(43, '7')

/** The folder in which Next looks under our rules. */
async function folderOf(path: string) {
  const response = await answer({ url: site + path, nextConfig: { redirects, rewrites } })
  return response.headers.get('x-middleware-rewrite')?.replace(site, '') ?? null
}

describe('the address of a link', () => {
  it('is the address of the item, and a word behind it', () => {
    expect(linkPath('az', 'telim', token)).toBe(`/az/xeberler/telim?access=${token}`)
    expect(linkPath('en', null, token)).toBe(`/en/news/preview?access=${token}`)
    expect(fileByLink('/media/k/w480.avif', token)).toBe(`/media/k/w480.avif?access=${token}`)
  })

  it('is answered by the folder of links, and the public page never sees the word', async () => {
    expect(await folderOf(linkPath('az', 'telim', token))).toBe(`/preview/link/az/telim?access=${token}`)
    expect(await folderOf(linkPath('en', 'training', token))).toBe(
      `/preview/link/en/training?access=${token}`,
    )
    const file = `/media/${'0'.repeat(32)}/w480.avif`
    expect(await folderOf(fileByLink(file, token))).toBe(`/preview/link${file}?access=${token}`)
  })

  it('leads nowhere else with a word of another form, nor where there are no items', async () => {
    for (const word of ['', 'x', token.slice(1), `${token}a`, `${token.slice(1)}.`])
      expect(await folderOf(`/az/xeberler/telim?access=${word}`)).toBe(`/az/news/telim?access=${word}`)
    expect(await folderOf(`/az/xeberler?access=${token}`)).toBe(`/az/news?access=${token}`)
    expect(await folderOf(`/en/events/x?access=${token}`)).toBeNull()
  })

  it('means the same to the press', () => {
    const seen = (address: string) => {
      const { pathname, searchParams } = new URL(address, site)
      return linkIn(pathname, searchParams.toString())
    }
    expect(seen(linkPath('az', 'telim', token))).toBe(`${linkParameter}=${token}`)
    expect(seen(linkPath('en', 'training', token))).toBe(`${linkParameter}=${token}`)
    expect(seen(fileByLink('/media/k/w480.avif', token))).toBe(`${linkParameter}=${token}`)
    for (const word of ['', 'x', token.slice(1), `${token}a`, `${token.slice(1)}.`]) {
      expect(seen(`/az/xeberler/telim?access=${word}`)).toBeNull()
      expect(isLinkToken(word)).toBe(false)
    }
    expect(isLinkToken(token)).toBe(true)
    for (const none of [undefined, null, [token], { 0: token }]) expect(isLinkToken(none)).toBe(false)
  })
})
