import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, latest, makeDraft, makePublic, paragraph, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

const evil = {
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', url: 'java\tscript:alert(1)' },
  children: [{ type: 'text', text: 'keçid' }],
}
const smuggled = {
  type: 'iframe',
  src: 'https://evil.example',
  children: [{ type: 'text', text: 'çərçivə' }],
}
const body = paragraph('Mətn ', evil, smuggled)
const words = async (id: string) => JSON.stringify((await latest(desk, 'news', id)).body)

describe('a text that is saved', () => {
  it('is cleaned on every way in', async () => {
    const created = await makeDraft(desk, 'news', { body })
    const changed = await makeDraft(desk, 'news')
    await saveDraft(desk, 'news', changed, { body })
    const form = new FormData()
    form.set('_payload', JSON.stringify({ language: 'az', title: 'Forma', body: JSON.stringify(body) }))
    const sent = accepted(await desk.send('POST', '/news?draft=true', { body: form }))
    for (const id of [created, changed, String(sent.body.doc?.id)]) {
      const stored = await words(id)
      expect(stored).toContain('çərçivə')
      expect(stored).toContain('keçid')
      expect(stored).not.toMatch(/script|iframe|evil/)
    }
  })

  it('is cleaned in both languages of the register', async () => {
    const id = await makeDraft(desk, 'people', { biography: body })
    await saveDraft(desk, 'people', id, { biography: body }, 'en')
    expect(JSON.stringify(await latest(desk, 'people', id, 'all'))).not.toMatch(/script|iframe|evil/)
  })

  it('keeps a pasted script as the words that it is', async () => {
    const pasted = '<script>alert("salam")</script>'
    const id = await makeDraft(desk, 'news', { title: pasted, body: paragraph(pasted) })
    expect(await latest(desk, 'news', id)).toMatchObject({ title: pasted, slug: 'script-alert-salam-script' })
    expect(await words(id)).toContain('<script>')
  })

  it('loses what nobody sees, in titles and lists too', async () => {
    const id = await makeDraft(desk, 'news', {
      title: '  Ba\u00adkı\u200bda \u0000 təlim\n ',
      participations: [{ freeName: ' Kö\u00adnüllü ', contribution: 'spoke' }],
    })
    expect(await latest(desk, 'news', id)).toMatchObject({
      title: 'Bakıda təlim',
      participations: [{ freeName: 'Könüllü' }],
    })
  })

  it.each([
    ['a word', 'mətn'],
    ['a number', 7],
    ['a list', []],
    ['a root that is none', { root: 5 }],
    ['nodes that are none', { root: { type: 'root', children: [null, 5, { type: 7 }] } }],
  ])('is refused or empty, not broken, where it is %s', async (_name, value) => {
    const answer = await desk.post('/news?draft=true', { language: 'az', title: 'Pozuq', body: value })
    expect(answer.status).toBeLessThan(500)
    if (answer.status < 300)
      expect((await desk.get(`/news/${answer.body.doc?.id}?draft=true`)).status).toBe(200)
  })

  it('is not searched deeper than anybody writes', async () => {
    const levels = 3000
    const deep = `${'{"type":"quote","children":['.repeat(levels)}${']}'.repeat(levels)}`
    const root = `{"root":{"type":"root","children":[${deep}]}}`
    const answer = await desk.post('/news?draft=true', `{"language":"az","title":"Dərin","body":${root}}`)
    expect(answer.status).toBeLessThan(500)
  })
})

describe('a link beside the text', () => {
  it('is completed, or refused with a sentence', async () => {
    const id = await makeDraft(desk, 'organisations')
    await saveDraft(desk, 'organisations', id, { link: ' migration.gov.az ' })
    expect(await latest(desk, 'organisations', id)).toMatchObject({ link: 'https://migration.gov.az' })
    for (const [collection, field] of [
      ['organisations', 'link'],
      ['people', 'link'],
      ['events', 'registrationLink'],
      ['events', 'mapLink'],
    ] as const) {
      const entry = await makeDraft(desk, collection)
      const answer = await desk.patch(`/${collection}/${entry}?draft=true`, {
        [field]: 'javascript:alert(1)',
      })
      expect([field, answer.status]).toEqual([field, 400])
      expect(answer.text).toContain('This is no address for a link')
    }
  })
})

describe('a copy of a published item', () => {
  it('is a draft with a story, an address and a date of its own to come', async () => {
    const person = await makePublic(desk, 'people')
    const id = await makePublic(desk, 'news', {
      participations: [{ person, contribution: 'spoke' }],
      legacyAddress: '/az/news/1',
      changeNotes: [{ note: 'Düzəliş', date: '2021-12-19T06:00:00.000Z' }],
    })
    accepted(await desk.post(`/news/${id}/withdraw`, { reason: 'Səhv' }))
    const source = await latest(desk, 'news', id)
    const copy = accepted(await desk.post(`/news/${id}/duplicate`, {})).body.doc
    const stored = await latest(desk, 'news', String(copy?.id))
    expect(stored).toMatchObject({
      _status: 'draft',
      state: 'draft',
      title: source.title,
      publishedAt: null,
      legacyAddress: null,
      changeNotes: [],
      takedown: { reason: null, at: null },
      translation: { mode: 'independent', source: null },
      participations: [{ person, shown: { frozenAt: null } }],
    })
    expect(stored.story).toBeTruthy()
    expect(stored.story).not.toBe(source.story)
    expect(stored.slug).not.toBe(source.slug)
    expect((await desk.get(`/news/${id}`)).body._status).toBe('published')
  })

  it('is not made public by asking for it', async () => {
    const id = await makePublic(desk, 'news')
    for (const query of ['', '?draft=false', '?publishAllLocales=true', '?publishSpecificLocale=az']) {
      const answer = await desk.post(`/news/${id}/duplicate${query}`, { _status: 'published' })
      expect(answer.body.doc?._status ?? 'refused').not.toBe('published')
    }
  })

  it('of a register entry has addresses of its own in both languages', async () => {
    const id = await makeDraft(desk, 'organisations', { name: 'Bakı Dövlət Universiteti' })
    await saveDraft(desk, 'organisations', id, { name: 'Baku State University' }, 'en')
    accepted(await desk.post(`/organisations/${id}/publish`))
    const copy = String(accepted(await desk.post(`/organisations/${id}/duplicate`, {})).body.doc?.id)
    accepted(await desk.post(`/organisations/${copy}/publish`))
    expect((await latest(desk, 'organisations', copy, 'all')).slug).toEqual({
      az: 'baki-dovlet-universiteti-2',
      en: 'baku-state-university-2',
    })
  })

  it('of a file has a key of its own', async () => {
    const form = new FormData()
    form.set('file', new File(['%PDF-1.4\nxref\n%%EOF\n'], 'qayda.pdf', { type: 'application/pdf' }))
    const { doc } = accepted(await desk.send('POST', '/media', { body: form })).body
    const copy = accepted(await desk.post(`/media/${doc?.id}/duplicate`, {})).body.doc
    expect(copy?.key).toMatch(/^[0-9a-f]{32}$/)
    expect(copy?.key).not.toBe(doc?.key)
  })
})

describe('values that no form would send', () => {
  it.each([
    [{ kind: 'nonsense' }],
    [{ originalDate: 'sabah' }],
    [{ event: 'abc' }],
    [{ event: '01a20000-0000-7000-8000-000000000000' }],
    [{ participations: [{ person: 'abc', contribution: 'spoke' }] }],
    [{ participations: 'x' }],
    [{ title: { az: 'x' } }],
    [{ title: 'x'.repeat(100_000) }],
  ])('are refused, or kept, but break nothing: %j', async (data) => {
    const id = await makeDraft(desk, 'news')
    const answer = await desk.patch(`/news/${id}?draft=true`, data)
    expect([answer.status < 500, answer.text.slice(0, 200)]).toEqual([true, expect.any(String)])
    expect((await desk.get(`/news/${id}?draft=true`)).status).toBe(200)
  })
})
