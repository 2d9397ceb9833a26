import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, latest, makeDraft, makePublic, publishIt, saveDraft } from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { blocks } from '@/tests/support/translating'
import type { Desk } from '../desk'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

const read = async (path: string, who = desk) =>
  accepted(await who.get(`/translation/${path}?language=en`)).body as unknown as Desk
const write = async (path: string, key: string, translation: string, who = desk) => {
  const shown = await read(path, who)
  const was = shown.segments.find((segment) => segment.key === key)?.translation ?? ''
  const said = { language: 'en', key, translation, was, token: shown.source.token }
  return who.post(`/translation/${path}/segments`, said)
}
const shownAs = ({ segments }: Desk) =>
  Object.fromEntries(segments.map(({ key, state, source }) => [key.split('.')[0], [source, state]]))

describe('a register entry at the translation desk', () => {
  it('has the words that the other language lacks, by the names of its form', async () => {
    const id = await makePublic(desk, 'organisations', { name: 'Könüllülər təşkilatı' })
    const shown = await read(`organisations/${id}`)
    expect(shown).toMatchObject({ collection: 'organisations', mode: 'translated', facts: [] })
    expect(shown.segments).toMatchObject([
      { key: 'name', kind: 'field', source: 'Könüllülər təşkilatı', state: 'untranslated' },
    ])
    expect(shown.segments[0]?.label).toBeTruthy()
  })

  it('gets the words of one language, and keeps those of the other', async () => {
    const id = await makePublic(desk, 'topics', { name: 'Uşaq hüquqları' })
    accepted(await write(`topics/${id}`, 'name', 'Children’s rights'))
    expect((await latest(desk, 'topics', id, 'all')).name).toEqual({
      az: 'Uşaq hüquqları',
      en: 'Children’s rights',
    })
    expect(shownAs(await read(`topics/${id}`))).toEqual({ name: ['Uşaq hüquqları', 'translated'] })
  })

  it('needs work where a name changed since it was translated', async () => {
    const id = await makePublic(desk, 'organisations', { name: 'Miqrasiya Xidməti' })
    accepted(await write(`organisations/${id}`, 'name', 'Migration Service'))
    await publishIt(desk, 'organisations', id)
    await saveDraft(desk, 'organisations', id, { name: 'Dövlət Miqrasiya Xidməti' })
    const [name] = (await read(`organisations/${id}`)).segments
    expect(name).toMatchObject({ state: 'needs-work', change: 'normal', base: 'Miqrasiya Xidməti' })
  })

  it('is translated paragraph by paragraph where it is described', async () => {
    const id = await makeDraft(desk, 'pages', {
      title: 'Haqqımızda',
      body: blocks('Birinci abzas.', 'İkinci abzas.'),
    })
    const shown = await read(`pages/${id}`)
    const second = shown.segments.find(({ source }) => source === 'İkinci abzas.')
    accepted(await write(`pages/${id}`, String(second?.key), 'The second paragraph.'))
    const english = JSON.stringify((await latest(desk, 'pages', id, 'en')).body)
    expect(english).toContain('The second paragraph.')
    expect(english).not.toContain('abzas')
    const states = (await read(`pages/${id}`)).segments.map(({ state }) => state)
    expect(states).toEqual(['untranslated', 'untranslated', 'translated'])
  })
})

describe('words of an entry that were written in its form', () => {
  it('belong together paragraph by paragraph where both languages have the same ones', async () => {
    const id = await makeDraft(desk, 'pages', {
      title: 'Haqqımızda',
      body: blocks('Birinci abzas.', 'İkinci abzas.'),
    })
    await saveDraft(desk, 'pages', id, { title: 'About us', body: blocks('The first.', 'The second.') }, 'en')
    expect((await read(`pages/${id}`)).segments).toMatchObject([
      { translation: 'About us', state: 'translated' },
      { source: 'Birinci abzas.', translation: 'The first.', state: 'translated' },
      { source: 'İkinci abzas.', translation: 'The second.', state: 'translated' },
    ])
  })
})

describe('a translator', () => {
  it('writes words of the languages that were given to them, and no others', async () => {
    const id = await makePublic(desk, 'topics', { name: 'Qaçqınlar' })
    accepted(await write(`topics/${id}`, 'name', 'Refugees', staff.translator))
    const other = { language: 'az', key: 'name', translation: 'Qaçqın', was: null, token: 'x' }
    expect((await staff.translator.post(`/translation/topics/${id}/segments`, other)).status).toBe(403)
  })

  it('of nobody’s language looks on', async () => {
    const id = await makePublic(desk, 'topics', { name: 'Könüllülər' })
    expect((await read(`topics/${id}`, staff.reader)).may).toEqual({
      write: false,
      review: false,
      takeFacts: false,
    })
    expect((await write(`topics/${id}`, 'name', 'Volunteers', staff.reader)).status).toBe(403)
    expect((await staff.visitor.get(`/translation/topics/${id}`)).status).toBe(403)
  })
})
