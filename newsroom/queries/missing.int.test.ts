import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDraft, makePublic, publishIt, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { missing } from './missing'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

const plain = { status: 404, movedTo: null, reason: null }

describe('an address without a page', () => {
  it('is not found where nothing ever was, and says by its tag where something may appear', async () => {
    const page = await missing('az', '/az/xeberler/heç-nə')
    expect(page).toMatchObject(plain)
    expect(page.tags).toEqual(['site', 'address:/az/xeberler/heç-nə'])
  })

  it('leads to the new address of an item whose slug changed, however often', async () => {
    const id = await makePublic(desk, 'news', { title: 'Birinci ad' })
    for (const slug of ['ikinci-ad', 'ucuncu-ad']) {
      await saveDraft(desk, 'news', id, { slug })
      await publishIt(desk, 'news', id)
    }
    for (const old of ['birinci-ad', 'ikinci-ad']) {
      expect(await missing('az', `/az/xeberler/${old}`)).toMatchObject({ movedTo: '/az/xeberler/ucuncu-ad' })
    }
    expect(await missing('az', '/az/xeberler/ucuncu-ad')).toMatchObject(plain)
  })

  it('says why an item was removed', async () => {
    const id = await makePublic(desk, 'news', { title: 'Səhv xəbər' })
    await desk.post(`/news/${id}/remove`, { reason: 'Məhkəmə qərarı ilə.' })
    expect(await missing('az', '/az/xeberler/sehv-xeber')).toMatchObject({
      status: 410,
      reason: 'Məhkəmə qərarı ilə.',
      movedTo: null,
    })
  })

  it('is not found, and no more, where a draft or an unpublished item lies', async () => {
    await makeDraft(desk, 'news', { title: 'Qaralama xəbər' })
    const id = await makePublic(desk, 'news', { title: 'Götürülən xəbər' })
    await desk.post(`/news/${id}/unpublish`)
    expect(await missing('az', '/az/xeberler/qaralama-xeber')).toMatchObject(plain)
    expect(await missing('az', '/az/xeberler/goturulen-xeber')).toMatchObject(plain)
  })

  it('is not found however long or odd it is', async () => {
    for (const path of [`/az/${'x'.repeat(5000)}`, "/az/'; drop table news; --", '/az/%00', '/az/%25_']) {
      expect(await missing('az', path)).toMatchObject(plain)
    }
  })

  it('leads on by the query of a former site, and says by which parameters it may be asked', async () => {
    const lead = async (from: string, to: string) => {
      const { status } = await desk.post('/redirects', { from, to, kind: 'moved' })
      expect(status).toBe(201)
    }
    await lead('/az/news.php?lang=az&id=12', '/az/xeberler/on-iki')
    await lead('/az/news.php?id=13', '/az/xeberler/on-uc')
    await lead('/kontent/7', '/az/xeberler/yeddi')
    await lead('/view.php?id=5', '/az/xeberler/bes')
    expect(await missing('az', '/az/news.php')).toMatchObject({ ...plain, further: ['id', 'lang'] })
    expect(await missing('az', '/az/news.php', { id: '12', lang: 'az', utm: 'x' })).toMatchObject({
      movedTo: '/az/xeberler/on-iki',
      tags: ['site', 'address:/az/news.php', 'address:/az/news.php?id=12&lang=az'],
    })
    expect(await missing('az', '/az/news.php', { id: '13' })).toMatchObject({ movedTo: '/az/xeberler/on-uc' })
    expect(await missing('az', '/az/news.php', { id: ['13', '14'] })).toMatchObject(plain)
    expect(await missing('az', '/az/basqa.php', { id: '13' })).toMatchObject({ ...plain, further: [] })
    expect((await missing('az', '/az/yoxdur')).further).toEqual(['kontent', 'view.php'])
    expect(await missing('az', '/az/yoxdur/kontent/7')).toMatchObject({ movedTo: '/az/xeberler/yeddi' })
    expect(await missing('az', '/az/yoxdur/view.php', { id: '5' })).toMatchObject({
      movedTo: '/az/xeberler/bes',
    })
  })
})
