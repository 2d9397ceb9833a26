import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, latest, makeDraft, makePublic, publishIt, saveDraft } from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Answer, Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { blocks, translationOf } from '@/tests/support/translating'
import type { Desk, DeskSegment } from '../desk'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

const opened = 'Dövlət Miqrasiya Xidmətində iclas keçirildi.'
const spoke = 'İclasda Xidmətin rəisi çıxış etdi.'
const ended = 'Sonda suallar cavablandırıldı.'

const states = ({ segments }: Desk) => segments.map(({ state }) => state)
const stale = ({ segments }: Desk) =>
  segments.filter(({ state }) => state === 'needs-work').map(({ source, change }) => [source, change])
const bySource = ({ segments }: Desk, source: string): DeskSegment => {
  const found = segments.find((segment) => segment.source === source)
  if (!found) throw new Error(`No segment says “${source}”.`)
  return found
}

/** An item in Azerbaijani with its English translation, and every segment of it translated from what is there. */
async function translatedItem() {
  const source = await makeDraft(desk, 'news', { body: blocks(opened, spoke, ended) })
  await publishIt(desk, 'news', source)
  const pair = await translationOf(desk, source)
  await pair.translateAll((text) => `EN ${text}`)
  return pair
}

const change = (id: string, paragraphs: string[], more: object = {}) =>
  saveDraft(desk, 'news', id, { body: blocks(...paragraphs), ...more })

/** Publishes a change of the source. */
async function publishAs(id: string, significance: string): Promise<Answer> {
  return accepted(await desk.post(`/news/${id}/publish`, { significance }))
}

const longer = 'İclasda Xidmətin rəisi və qonaqlar çıxış etdilər.'

describe('a translation', () => {
  it('is every segment of its source, written one by one into the document of the other language', async () => {
    const { source, id, read, save } = await translationOf(
      desk,
      await makeDraft(desk, 'news', { body: blocks(opened, spoke) }),
    )
    const before = await read()
    expect(before.segments.map(({ key, kind }) => [key.split('.')[0], kind])).toEqual([
      ['title', 'title'],
      ['summary', 'summary'],
      ['body', 'paragraph'],
      ['body', 'paragraph'],
    ])
    expect(states(before)).toEqual(Array(4).fill('untranslated'))
    await save(bySource(before, spoke), 'The head of the Service spoke.')
    expect(states(await read())).toEqual(['untranslated', 'untranslated', 'untranslated', 'translated'])
    const english = JSON.stringify((await latest(desk, 'news', id, 'en')).body)
    expect(english).toContain('The head of the Service spoke.')
    expect(english).not.toContain('iclas')
    expect(await latest(desk, 'news', source)).toMatchObject({ language: 'az' })
  })

  it('F20 (a): is not up to date when the source was edited, without anybody asking for a comparison', async () => {
    const { source, read } = await translatedItem()
    await change(source, [opened, longer, ended])
    expect(stale(await read())).toEqual([[longer, 'normal']])
  })

  it('F20 (b): keeps the old words on the screen when a comma of the source changes', async () => {
    const { source, read } = await translatedItem()
    const comma = 'İclasda, Xidmətin rəisi çıxış etdi.'
    await change(source, [opened, comma, ended])
    expect(bySource(await read(), comma)).toMatchObject({ base: spoke, translation: `EN ${spoke}` })
  })

  it('F20 (c): never gets a word of the source by following its structure', async () => {
    const { source, id, read, post } = await translatedItem()
    const added = 'Növbəti iclas mayda keçiriləcək.'
    await change(source, [opened, added, ended])
    expect((await read()).facts.map(({ fact }) => fact)).toEqual(['text'])
    accepted(await post('/facts', { fact: 'text', choice: 'take' }))
    const after = await read()
    expect(after.facts).toEqual([])
    expect(after.segments.map(({ translation }) => translation).slice(2)).toEqual([
      `EN ${opened}`,
      '',
      `EN ${ended}`,
    ])
    expect(JSON.stringify((await latest(desk, 'news', id, 'en')).body)).not.toContain('Növbəti')
  })

  it('F21: is not stale because the source was saved unchanged, tagged anew, or unpublished and published', async () => {
    const { source, read } = await translatedItem()
    await change(source, [opened, spoke, ended])
    await saveDraft(desk, 'news', source, { topics: [await makePublic(desk, 'topics')] })
    await publishAs(source, 'normal')
    accepted(await desk.post(`/news/${source}/unpublish`))
    await publishIt(desk, 'news', source)
    expect(states(await read())).toEqual(Array(5).fill('translated'))
  })

  it('F22: is not marked by typos, is queued by a normal change and warned by a major one', async () => {
    const { source, read } = await translatedItem()
    const typo = 'İclasda Xidmətin reisi çıxış etdi.'
    await change(source, [opened, typo, ended])
    await publishAs(source, 'typo')
    expect(stale(await read())).toEqual([])
    await change(source, [opened, longer, ended])
    await publishAs(source, 'normal')
    expect(stale(await read())).toEqual([[longer, 'normal']])
    const other = 'İclasda Xidmətin rəisi çıxış etmədi.'
    const notes = [{ date: '2026-11-20T08:00:00.000Z', note: 'Çıxış barədə cümlə düzəldildi.' }]
    await change(source, [opened, other, ended], { changeNotes: notes })
    await publishAs(source, 'major')
    expect(stale(await read())).toEqual([[other, 'major']])
  })

  it('F22: is made from what its translator saw when they began, not from what came while they wrote', async () => {
    const { source, read, post } = await translatedItem()
    const seen = await read()
    await change(source, [opened, longer, ended])
    const written = { translation: 'The head spoke.', was: `EN ${spoke}`, token: seen.source.token }
    accepted(await post('/segments', { key: bySource(seen, spoke).key, ...written }))
    expect(bySource(await read(), longer)).toMatchObject({ state: 'needs-work', base: spoke })
  })

  it('is confirmed as still correct without a word being touched, until the next change', async () => {
    const { source, read, post } = await translatedItem()
    await change(source, [opened, longer, ended])
    const shown = await read()
    const { key } = bySource(shown, longer)
    accepted(await post('/segments/confirm', { key, token: shown.source.token }))
    expect(stale(await read())).toEqual([])
    await change(source, [opened, `${longer} Sonra suallar oldu.`, ended])
    expect(stale(await read())).toHaveLength(1)
  })

  it('F23: shows changed facts apart from the words, and takes them over without losing any', async () => {
    const [image, other] = [await upload(desk, await jpeg()), await upload(desk, await jpeg())]
    const [speaker, guest] = [
      await makePublic(desk, 'people'),
      await makePublic(desk, 'people', { given: 'Con', family: 'Smit' }),
    ]
    const source = await makeDraft(desk, 'news', {
      body: blocks(opened),
      leadImage: { image, alt: 'Uzun masa' },
      participations: [{ person: speaker, contribution: 'spoke', topic: 'Vətəndaşlıq' }],
    })
    const { id, read, post, translateAll } = await translationOf(desk, source)
    await translateAll((text) => `EN ${text}`)
    await saveDraft(desk, 'news', source, {
      leadImage: { image: other, alt: 'Zal' },
      participations: [
        { person: guest, contribution: 'opened' },
        { person: speaker, contribution: 'spoke', topic: 'Vətəndaşlıq' },
      ],
    })
    const shown = await read()
    expect(shown.facts.map(({ fact }) => fact)).toEqual(['participations', 'leadImage'])
    accepted(await post('/facts', { fact: 'all', choice: 'take' }))
    const taken = await latest(desk, 'news', id, 'en')
    expect(taken.leadImage).toMatchObject({ image: other, alt: null })
    expect(taken.participations).toMatchObject([
      { person: guest, contribution: 'opened' },
      { person: speaker, topic: 'EN Vətəndaşlıq' },
    ])
    expect((await read()).facts).toEqual([])
  })

  it('F23: may keep a fact of its own, until the source changes it again', async () => {
    const { source, read, post } = await translatedItem()
    await saveDraft(desk, 'news', source, { originalDate: '2026-11-01T08:00:00.000Z' })
    accepted(await post('/facts', { fact: 'originalDate', choice: 'keep' }))
    expect((await read()).facts).toEqual([])
    await saveDraft(desk, 'news', source, { originalDate: '2026-11-02T08:00:00.000Z' })
    expect((await read()).facts.map(({ fact }) => fact)).toEqual(['originalDate'])
  })

  it('F24: may lead from English into Azerbaijani', async () => {
    const source = await makeDraft(
      desk,
      'news',
      {
        language: 'en',
        title: 'A meeting was held',
        summary: 'It was short.',
        body: blocks('The head spoke.'),
      },
      'en',
    )
    const { read, translateAll } = await translationOf(desk, source)
    expect((await read()).target.language).toBe('az')
    await translateAll((text) => `AZ ${text}`)
    await saveDraft(desk, 'news', source, { body: blocks('The head of the Service spoke.') }, 'en')
    expect(stale(await read())).toEqual([['The head of the Service spoke.', 'normal']])
  })

  it('F24: that was made independent is never stale; tied to its source again, it knows its bases', async () => {
    const { source, read, post } = await translatedItem()
    accepted(await post('/mode', { mode: 'independent' }))
    await change(source, [opened, longer, ended])
    expect(await read()).toMatchObject({ mode: 'independent', segments: [], facts: [] })
    accepted(await post('/mode', { mode: 'translated' }))
    expect(stale(await read())).toEqual([[longer, 'normal']])
  })

  it('F24: may become the source, and no base is lost by it', async () => {
    const { source, id, post } = await translatedItem()
    await change(source, [opened, longer, ended])
    const turned = accepted(await post('/mode', { mode: 'source' })).body as unknown as Desk
    expect(turned).toMatchObject({ id: source, source: { id, language: 'en' }, target: { language: 'az' } })
    expect(
      turned.segments.map(({ source: words, translation, state }) => [words, translation, state]),
    ).toEqual([
      ['EN Bakıda təlim keçirildi', 'Bakıda təlim keçirildi', 'translated'],
      ['EN Təlimdə iyirmi əməkdaş iştirak etdi.', 'Təlimdə iyirmi əməkdaş iştirak etdi.', 'translated'],
      [`EN ${opened}`, opened, 'translated'],
      [`EN ${spoke}`, longer, 'needs-work'],
      [`EN ${ended}`, ended, 'translated'],
    ])
    await saveDraft(desk, 'news', id, { title: 'Training held in Baku' }, 'en')
    const shown = accepted(await desk.get(`/translation/news/${source}`)).body as unknown as Desk
    expect(stale(shown)).toContainEqual(['Training held in Baku', 'normal'])
    expect((await desk.get(`/translation/news/${id}`)).status).toBe(404)
  })

  it('F25: has nothing where nothing was translated, whatever the source says', async () => {
    const { id } = await translationOf(desk, await makeDraft(desk, 'news'))
    expect(await latest(desk, 'news', id, 'en')).toMatchObject({ title: null, summary: null, body: null })
  })
})
