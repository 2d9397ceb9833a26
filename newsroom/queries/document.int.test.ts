import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishInBoth } from '@/tests/support/bothLanguages'
import { makeDraft, makePublic, publishIt, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import { asPdf, pdf, sendFile } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { document } from './document'
import { documentList } from './documentList'
import { missing } from './missing'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

describe('the page of a document', () => {
  it('offers the text of its language, and of the other one only by saying so', async () => {
    const file = String((await sendFile(desk, pdf(), asPdf)).body.doc?.id)
    const issuer = await makePublic(desk, 'organisations', { name: 'Milli Məclis' })
    await publishInBoth(
      desk,
      'documents',
      {
        title: 'Miqrasiya Məcəlləsi',
        kind: 'law',
        date: '2013-07-02T08:00:00.000Z',
        variants: ['Məcəllə'],
        issuer,
        file,
        link: 'https://e-qanun.az/framework/46959',
      },
      { title: 'Migration Code', link: 'https://example.org/code' },
    )
    const page = await document('az', 'miqrasiya-mecellesi')
    expect(page).toMatchObject({
      kind: 'law',
      date: '2013-07-02',
      variants: ['Məcəllə'],
      issuer: { href: '/az/teskilatlar/milli-meclis' },
      file: { type: 'PDF', bytes: pdf().length, lang: 'az' },
      link: { href: 'https://e-qanun.az/framework/46959', lang: 'az' },
      other: { href: '/en/documents/migration-code' },
    })
    expect(page?.file?.href).toMatch(/^\/media\/[^/]+\/original\.pdf$/)
    expect(page?.tags).toContain(`media:${file}`)
    expect(await document('en', 'migration-code')).toMatchObject({
      file: { lang: 'az' },
      link: { href: 'https://example.org/code', lang: 'en' },
      issuer: { name: { text: 'Milli Məclis', lang: 'az' }, href: null },
    })
  })

  it('lists what cites it by year: news of the language, and events that none of them tells of', async () => {
    const id = await makePublic(desk, 'documents', { title: 'Konvensiya', kind: 'convention' })
    const documents = [id]
    const told = await makePublic(desk, 'events', {
      title: 'Seminar',
      start: '2021-03-01T06:00:00.000Z',
      documents,
    })
    await makePublic(desk, 'events', { title: 'Brifinq', start: '2020-03-01T06:00:00.000Z', documents })
    await makePublic(desk, 'news', { title: 'Seminar keçirildi', event: told, documents })
    await makeDraft(desk, 'news', { title: 'Gizli xəbər', documents })
    const page = await document('az', 'konvensiya')
    expect(
      page?.years.map(({ year, parts }) => [year, parts.map(({ kind, title }) => `${kind}: ${title.text}`)]),
    ).toEqual([
      [2021, ['press-release: Seminar keçirildi']],
      [2020, ['event: Brifinq']],
    ])
    expect(page).toMatchObject({ file: null, link: null, issuer: null, date: null })
  })

  it('leads from an old address to the new one, and shows no draft', async () => {
    const id = await makePublic(desk, 'documents', { title: 'Köhnə ad', kind: 'report' })
    await saveDraft(desk, 'documents', id, { title: 'Gizli ad', slug: 'yeni-ad' })
    expect(await document('az', 'kohne-ad')).toMatchObject({ title: { text: 'Köhnə ad' } })
    await publishIt(desk, 'documents', id)
    expect(await document('az', 'kohne-ad')).toBeNull()
    expect(await missing('az', '/az/senedler/kohne-ad')).toMatchObject({ movedTo: '/az/senedler/yeni-ad' })
  })
})

describe('the list of documents', () => {
  it('holds what has a title in the language, by kind', async () => {
    const listed = async (locale: 'az' | 'en') =>
      (await documentList(locale)).kinds.map(({ kind, documents }) => [
        kind,
        documents.map(({ name }) => name.text),
      ])
    expect(await listed('az')).toEqual([
      ['law', ['Miqrasiya Məcəlləsi']],
      ['convention', ['Konvensiya']],
      ['report', ['Gizli ad']],
    ])
    expect(await listed('en')).toEqual([['law', ['Migration Code']]])
  })
})
