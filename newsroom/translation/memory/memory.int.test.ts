import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '@/newsroom/publishing/transaction'
import { makeDraft, makePublic, publishIt, saveDraft } from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { everybody, hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { statementsOf } from '@/tests/support/statements'
import { exactMatches } from './exactMatches'
import type { ReviewedPair } from './feedMemory'
import { feedMemory } from './feedMemory'
import { suggest } from './suggest'
import type { Suggestion } from './suggestion'

let payload: Payload
let staff: Record<Person, Browser>
let req: PayloadRequest
let item: string
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  const { docs } = await payload.find({ collection: 'users', limit: 1, overrideAccess: true })
  req = await createLocalReq({ user: { ...docs[0], collection: 'users' } as never }, payload)
  item = await makeDraft(staff.administrator, 'news', { title: 'The training ended', language: 'en' })
})
afterAll(() => payload.destroy())

const toEnglish = { from: 'az', to: 'en' } as const
const pair = (source: string, translation: string, more: Partial<ReviewedPair> = {}): ReviewedPair => ({
  ...{ ...toEnglish, source, translation, collection: 'news', documentId: item, key: `body.${randomUUID()}` },
  ...more,
})
const exact = async (...texts: string[]) =>
  (await exactMatches(req, { ...toEnglish, texts })).map((match) => match?.translation ?? null)
const shown = async (text: string, more: object = {}) =>
  (await suggest(req, { ...toEnglish, text, ...more })).map(({ kind, percent, translation }) => [
    kind,
    percent,
    translation,
  ])

describe('the memory', () => {
  it('gives what was reviewed for the same text, in both directions, all texts in one statement', async () => {
    await feedMemory(req, [
      pair('Təlim <1>üç gün</1> davam edib.', 'The training lasted <1>three days</1>.'),
      pair('Suallar cavablandırılıb.', 'Questions were answered.'),
      pair('', 'nothing'),
      pair('2026', '2026'),
    ])
    const texts = ['Suallar cavablandırılıb.', 'Başqa söz', '', ' Təlim  <1>üç gün</1> davam edib. ', '2026']
    const statements = await statementsOf(payload, () => exactMatches(req, { ...toEnglish, texts }))
    expect(statements).toHaveLength(1)
    expect(await exact(...texts)).toEqual([
      ...['Questions were answered.', null, null, 'The training lasted <1>three days</1>.', null],
    ])
    expect(await exact('suallar cavablandırılıb.')).toEqual([null])
    const back = await exactMatches(req, { from: 'en', to: 'az', texts: ['Questions were answered.'] })
    expect(back[0]).toMatchObject({ translation: 'Suallar cavablandırılıb.', documentId: item, uses: 1 })
  })

  it('keeps a pair once, however often it is reviewed, and counts its places', async () => {
    const again = pair('Tədbir başa çatıb.', 'The event ended.')
    await feedMemory(req, [again, again])
    await feedMemory(req, [again, { ...again, key: 'title' }])
    const [match] = await exactMatches(req, { ...toEnglish, texts: ['Tədbir başa çatıb.'] })
    expect(match).toMatchObject({ uses: 2 })
    expect(await shown('Tədbir başa çatıb.')).toEqual([['exact', 100, 'The event ended.']])
  })

  it('forgets what a newer review of the same place replaced, unless another place has it', async () => {
    const place = { key: 'summary', documentId: randomUUID() }
    await feedMemory(req, [pair('Görüş baş tutub.', 'A meeting took place.', place)])
    await feedMemory(req, [pair('Görüş baş tutub.', 'A meeting was held.', place)])
    expect(await shown('Görüş baş tutub.')).toEqual([['exact', 100, 'A meeting was held.']])
    await feedMemory(req, [pair('Görüş baş tutub.', 'A meeting was held.')])
    await feedMemory(req, [pair('Görüş keçirilib.', 'A meeting took place.', place)])
    expect(await exact('Görüş baş tutub.', 'Görüş keçirilib.')).toEqual([
      ...['A meeting was held.', 'A meeting took place.'],
    ])
  })

  it('of several translations takes that of the same key, then the one in most places', async () => {
    const source = 'Şöbə müdiri'
    await feedMemory(req, [
      pair(source, 'Head of Department'),
      pair(source, 'Head of Department'),
      pair(source, 'Head of Division', { key: 'office', documentId: randomUUID() }),
    ])
    expect(await exact(source)).toEqual(['Head of Department'])
    const matches = await exactMatches(req, { ...toEnglish, texts: [source], keys: ['office'] })
    expect(matches[0]?.translation).toBe('Head of Division')
    const [first, second] = await shown(source, { key: 'office' })
    expect([first, second]).toEqual([
      ['exact', 100, 'Head of Division'],
      ['exact', 100, 'Head of Department'],
    ])
  })

  it('goes with the review that failed', async () => {
    const own = await createLocalReq({}, payload)
    const review = inTransaction(own, async () => {
      await feedMemory(own, [pair('Bu söz qalmamalıdır.', 'This must not stay.')])
      throw new Error('the rest of the review')
    })
    await expect(review).rejects.toThrow('the rest of the review')
    expect(await exact('Bu söz qalmamalıdır.')).toEqual([null])
  })
})

describe('a text that is like one of the memory', () => {
  const source =
    'Təlimdə Dövlət Miqrasiya Xidmətinin, aidiyyəti qurumların və beynəlxalq təşkilatların 25 nümayəndəsi iştirak edib.'
  const translation =
    'The training was attended by 25 representatives of the State Migration Service, state bodies and organisations.'
  beforeAll(() => feedMemory(req, [pair(source, translation)]))

  it('is offered from 70 %, with the difference and where it comes from', async () => {
    const asked = source.replace('Təlimdə', 'Seminarda').replace('edib', 'edir')
    const [offered] = await suggest(req, { ...toEnglish, text: asked })
    expect(offered).toMatchObject({
      ...{ kind: 'fuzzy', source, translation },
      from: { collection: 'news', id: item, title: 'The training ended' },
    })
    expect(offered?.percent).toBeGreaterThan(80)
    expect(offered?.percent).toBeLessThan(99)
    const changed = offered?.diff.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text])
    expect(changed).toEqual([
      ['removed', 'Təlimdə'],
      ['added', 'Seminarda'],
      ['removed', 'edib'],
      ['added', 'edir'],
    ])
    expect(await shown('Təlimdə tamam başqa adamlar olub və heç nə oxşamır.')).toEqual([])
  })

  it('gets the numbers of the text asked where that is safe', async () => {
    const [offered] = await suggest(req, { ...toEnglish, text: source.replace('25', '40') })
    expect(offered).toMatchObject({ kind: 'fuzzy', numbersReplaced: true })
    expect(offered?.translation).toBe(translation.replace('25', '40'))
  })

  it('has 99 where only capitals, marks of letters or placeholders differ', async () => {
    expect(await shown(`<1>${source.toLocaleUpperCase('az')}</1>`)).toEqual([['fuzzy', 99, translation]])
  })

  it('is found when it is short too', async () => {
    await feedMemory(req, [pair('Tədbirdən fotolar', 'Photos of the event')])
    expect(await shown('Tədbirdən şəkillər')).toEqual([])
    expect(await shown('Tədbirdə fotolar')).toEqual([['fuzzy', 93, 'Photos of the event']])
    const [back] = await suggest(req, { from: 'en', to: 'az', text: 'Photos of the events' })
    expect(back).toMatchObject({ kind: 'fuzzy', translation: 'Tədbirdən fotolar' })
  })
})

describe('names and terms of a segment', () => {
  const parts = (all: Suggestion[]) =>
    all
      .filter(({ kind }) => kind === 'name' || kind === 'term')
      .map(({ kind, source, translation, from }) => [kind, source, translation, from?.collection])
  let person: string

  beforeAll(async () => {
    const desk = staff.administrator
    const both = async (collection: 'people' | 'organisations' | 'events', az: object, en: object) => {
      const id = await makeDraft(desk, collection, az as never)
      await saveDraft(desk, collection, id, en as never, 'en')
      await publishIt(desk, collection, id)
      return id
    }
    person = await both(
      'people',
      { given: 'Səbinə', family: 'Əliyeva' },
      { given: 'Sabina', family: 'Aliyeva' },
    )
    await both('organisations', { name: 'Dövlət Miqrasiya Xidməti' }, { name: 'State Migration Service' })
    await both('events', { title: 'Şəki yay məktəbi' }, { title: 'Sheki Summer School' })
    await makePublic(desk, 'people', { given: 'Vəli', family: 'Həsənov' })
    await desk.post('/terms', { source: 'əmək miqrantı', translation: 'migrant worker', language: 'az' })
  })

  it('are those of the register and the glossary, with what they are called in the other language', async () => {
    const text =
      'Səbinə Əliyevanın və Vəli Həsənovun sözlərinə görə, Dövlət Miqrasiya Xidmətinin Şəki yay məktəbində əmək miqrantları olub.'
    const found = parts(await suggest(req, { ...toEnglish, text }))
    expect(found.map(([kind, source, translation]) => [kind, source, translation])).toEqual([
      ['name', 'Səbinə Əliyevanın', 'Sabina Aliyeva'],
      ['name', 'Dövlət Miqrasiya Xidmətinin', 'State Migration Service'],
      ['name', 'Şəki yay məktəbində', 'Sheki Summer School'],
      ['term', 'əmək miqrantları', 'migrant worker'],
    ])
    const back = parts(
      await suggest(req, { from: 'en', to: 'az', text: 'Migrant workers met <1>Sabina Aliyeva</1>.' }),
    )
    expect(back).toEqual([
      ['name', 'Sabina Aliyeva', 'Səbinə Əliyeva', 'people'],
      ['term', 'Migrant workers', 'əmək miqrantı', 'terms'],
    ])
  })

  it('are those that readers see, not what is being changed', async () => {
    await saveDraft(staff.administrator, 'people', person, { given: 'Sabinna' }, 'en')
    const found = parts(await suggest(req, { ...toEnglish, text: 'Səbinə Əliyeva danışıb' }))
    expect(found.map(([, , translation]) => translation)).toEqual(['Sabina Aliyeva'])
  })
})

describe('the memory over the API', () => {
  const asked = { from: 'az', to: 'en', text: 'Suallar cavablandırılıb.' }

  it('answers all staff and nobody else', async () => {
    for (const person of everybody)
      for (const [path, body] of [
        ['/translation/suggest', asked],
        ['/translation/terms/marked', { from: 'az', to: 'en', texts: ['əmək miqrantının'] }],
      ] as const) {
        const { status, text } = await staff[person].post(path, body)
        expect([person, path, status]).toEqual([person, path, person === 'visitor' ? 403 : 200])
        expect(text).toContain(
          person === 'visitor' ? 'errors' : path.endsWith('suggest') ? 'Questions' : 'migrant',
        )
      }
  })

  it('refuses what is no request with a sentence', async () => {
    for (const wrong of [
      {},
      { ...asked, to: 'az' },
      { ...asked, limit: 500 },
      { ...asked, text: 'a'.repeat(20_001) },
    ])
      expect((await staff.translator.post('/translation/suggest', wrong)).status).toBe(400)
    const many = { from: 'az', to: 'en', texts: Array.from({ length: 1001 }, () => 'a') }
    const { status, text } = await staff.translator.post('/translation/terms/marked', many)
    expect(status).toBe(400)
    expect(text).toContain('The request is not complete')
  })
})
