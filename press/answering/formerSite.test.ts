import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FakeNext } from '../testing/fakeNext'
import { fakeNext, html } from '../testing/fakeNext'
import type { OpenPress } from '../testing/openPress'
import { openPress } from '../testing/openPress'

const says = (...metas: string[]) =>
  `<!DOCTYPE html><html lang="az"><head>${metas.join('')}</head><body><p>Bu səhifə yoxdur</p></body></html>`

let next: FakeNext
let press: OpenPress
beforeEach(async () => {
  next = await fakeNext(html(says()))
  press = await openPress(next.port)
})
afterEach(async () => {
  press.close()
  await next.close()
})

describe('an address of a former site', () => {
  const to = '/az/xeberler/telim'
  const missing = (...metas: string[]) => says('<meta name="press-status" content="404"/>', ...metas)
  const further = (names: string) => `<meta name="press-further" content="${names}"/>`
  const leads = says(`<meta name="press-redirect" content="308 ${to}"/>`)
  /** What Next answers at these addresses; at others the editorial 404 */
  const answerAt = (pages: Record<string, string>) =>
    next.answer((request, response) => html(pages[request.url ?? ''] ?? missing())(request, response))
  const asked = () => [...new Set(next.asked.map(({ url }) => url))]
  const ask = async (path: string) => {
    const { status, headers } = await press.get(path)
    return [status, headers.location]
  }

  it('leads on by the parameters that its page names, in any order and beside others', async () => {
    answerAt({
      '/az/news.php': missing(further('id lang')),
      '/az/news.php?id=12': leads,
      '/az/news.php?id=12&lang=az': leads,
    })
    expect(await ask('/az/news.php?id=12')).toEqual([308, to])
    expect(await ask('/az/news.php?utm_source=x&id=12&fbclid=y')).toEqual([308, to])
    expect(await ask('/az/news.php?lang=az&id=12')).toEqual([308, to])
    expect(await ask('/az/news.php?id=13')).toEqual([404, undefined])
    expect(asked()).toEqual([
      '/az/news.php',
      '/az/news.php?id=12',
      '/az/news.php?id=12&lang=az',
      '/az/news.php?id=13',
    ])
  })

  it.each(['', '?utm_source=x', '?ID=12', '?id=', '?id=1&id=2', '?id=%08', '?x=id'])(
    'is asked no further for %s',
    async (query) => {
      answerAt({ '/az/news.php': missing(further('id')), '/az/news.php?id=12': leads })
      expect(await ask(`/az/news.php${query}`)).toEqual([404, undefined])
      expect(asked()).toEqual(['/az/news.php'])
    },
  )

  it('changes no page that names nothing', async () => {
    expect(await ask('/az/xeberler?id=12')).toEqual([200, undefined])
    expect(await ask('/az/xeberler?id=13')).toEqual([200, undefined])
    expect(asked()).toEqual(['/az/xeberler'])
  })

  it('is found outside of both languages where one begins like it, and nothing else is asked there', async () => {
    answerAt({
      '/az/yoxdur': missing(further('content news.php')),
      '/az/yoxdur/content/7': leads,
      '/az/yoxdur/news.php': missing(further('id')),
      '/az/yoxdur/news.php?id=12': leads,
    })
    expect(await ask('/content/7')).toEqual([308, to])
    expect(await ask('/content/7/')).toEqual([308, to])
    expect(await ask('/news.php?id=12')).toEqual([308, to])
    expect(await ask('/news.php?id=13')).toEqual([404, undefined])
    for (const other of ['/wp-login.php', '/contents/7', '/.env?id=12', '/x?content=1'])
      expect(await ask(other)).toEqual([404, undefined])
    expect(asked()).toEqual([
      '/az/yoxdur',
      '/az/yoxdur/content/7',
      '/az/yoxdur/news.php',
      '/az/yoxdur/news.php?id=12',
      '/az/yoxdur/news.php?id=13',
    ])
  })
})
