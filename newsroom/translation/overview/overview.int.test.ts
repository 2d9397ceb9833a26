import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, makeDraft, makePublic, paragraph, publishIt, saveDraft } from '@/tests/support/documents'
import { ask } from '@/tests/support/journals'
import { paragraphs } from '@/tests/support/paragraphs'
import type { Person } from '@/tests/support/people'
import { hire, hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { inMinutes } from '@/tests/support/schedule/inMinutes'
import { statementsOf } from '@/tests/support/statements'
import type { Desk } from '../desk'
import { countsOf } from '../states/counts'
import type { Overview } from './overviewItem'
import { recountTranslations } from './recountTranslations'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

const overviewOf = async (query = 'filter=all', who = desk) =>
  accepted(await who.get(`/translation/overview?${query}`)).body as unknown as Overview
const itemOf = async (source: string, collection = 'news', language = 'en') =>
  (await overviewOf(`filter=all&sort=age&collection=${collection}&language=${language}`)).items.find(
    ({ sourceId }) => sourceId === source,
  )
const deskOf = async (target: string) =>
  accepted(await desk.get(`/translation/news/${target}?language=en`)).body as unknown as Desk
const translate = async (source: string) =>
  String(accepted(await desk.post(`/news/${source}/translate`)).body.id)
const idOf = async (name: string) =>
  String((await ask(payload, 'select id from users where name = $1', [name]))[0]?.id)
const english = {
  title: 'Training held',
  summary: 'Twenty officers took part.',
  body: paragraph('Three days.'),
}

describe('the list of translations', () => {
  it('tells of an item from its first draft on, unless it shall stay in one language', async () => {
    const source = await makeDraft(desk, 'news', { otherLanguagePlan: 'after' })
    const waiting = await itemOf(source)
    expect(waiting).toMatchObject({ state: 'missing', targetId: null, done: 0, language: 'en' })
    expect(waiting?.counts.words).toBeGreaterThan(5)
    expect(waiting?.counts.wordsLeft).toBe(waiting?.counts.words)
    await saveDraft(desk, 'news', source, { otherLanguagePlan: 'never' })
    expect(await itemOf(source)).toBeUndefined()
    await saveDraft(desk, 'news', source, { otherLanguagePlan: 'with', title: 'Naxçıvanda təlim keçirildi' })
    expect(await itemOf(source)).toMatchObject({ state: 'missing', title: 'Naxçıvanda təlim keçirildi' })
  })

  it('F24: tells of both directions, and of a text that is written on its own as of nobody’s work', async () => {
    const [az, en] = [
      await makeDraft(desk, 'news', { otherLanguagePlan: 'after' }),
      await makeDraft(desk, 'news', { ...english, language: 'en', otherLanguagePlan: 'after' }),
    ]
    const [intoEnglish, intoAzerbaijani] = [await translate(az), await translate(en)]
    expect(await itemOf(az)).toMatchObject({ targetId: intoEnglish, sourceLanguage: 'az' })
    expect(await itemOf(en, 'news', 'az')).toMatchObject({ targetId: intoAzerbaijani, state: 'untranslated' })
    expect((await overviewOf('filter=open&collection=news')).items.map(({ sourceId }) => sourceId)).toEqual(
      expect.arrayContaining([az, en]),
    )
    accepted(await desk.post(`/translation/news/${intoEnglish}/mode`, { mode: 'independent' }))
    expect(await itemOf(az)).toMatchObject({ state: 'independent' })
    const { found } = await overviewOf('filter=open&collection=news')
    accepted(await desk.post(`/translation/news/${intoEnglish}/mode`, { mode: 'translated' }))
    expect((await overviewOf('filter=open&collection=news')).found.open).toBe(found.open + 1)
  })

  it('tells the same numbers as the desk after whatever was done', async () => {
    const lines = [
      'Təlim üç gün davam etdi.',
      'Yekunda sertifikatlar verildi.',
      'Növbəti təlim mayda olacaq.',
    ]
    const source = await makeDraft(desk, 'news', {
      otherLanguagePlan: 'after',
      place: 'Bakı',
      body: paragraphs(...lines),
    })
    const target = await translate(source)
    const same = async (step: string) => {
      const shown = await deskOf(target)
      expect((await itemOf(source))?.counts, step).toEqual(countsOf(shown))
      return shown
    }
    const write = async (key: string, translation: string) => {
      const { segments, source: from } = await deskOf(target)
      const was = segments.find((one) => one.key === key)?.translation ?? ''
      const order = { key, translation, was, token: from.token }
      accepted(await desk.post(`/translation/news/${target}/segments`, order))
    }
    const next = dice(7)
    const pick = <One>(list: readonly One[]): One => list[Math.floor(next() * list.length)] as One
    await same('at first')
    for (let step = 0; step < 25; step++) {
      const { segments } = await deskOf(target)
      const key = pick(segments).key
      const token = (await deskOf(target)).source.token
      const deeds: Record<string, () => Promise<unknown>> = {
        write: () => write(key, `Words ${step}`),
        empty: () => write(key, ''),
        confirm: () => desk.post(`/translation/news/${target}/segments/confirm`, { key, token }),
        review: () => desk.post(`/translation/news/${target}/segments/review`, { keys: [key] }),
        reject: () =>
          desk.post(`/translation/news/${target}/segments/reject`, { key, note: 'Yenidən yazın.' }),
        title: () => saveDraft(desk, 'news', source, { title: `Başlıq ${step}` }),
        body: () => {
          lines[Math.floor(next() * lines.length)] = `Dəyişmiş cümlə ${step}.`
          return saveDraft(desk, 'news', source, { body: paragraphs(...lines) })
        },
        more: () => {
          lines.push(`Əlavə olunan cümlə ${step}.`)
          return saveDraft(desk, 'news', source, { body: paragraphs(...lines) })
        },
        place: () => saveDraft(desk, 'news', source, { place: pick(['Bakı', 'Gəncə', 'Şəki']) }),
        form: () => saveDraft(desk, 'news', target, { title: `Headline ${step}` }),
        major: async () => {
          const changeNotes = [{ note: `Düzəliş ${step}`, date: '2026-11-22T06:00:00.000Z' }]
          await saveDraft(desk, 'news', source, { significance: 'major', changeNotes })
          return desk.post(`/news/${source}/publish`)
        },
        publish: () => desk.post(`/news/${source}/publish`),
        out: () => desk.post(`/news/${target}/publish`, { untranslatedReason: 'Sınaq' }),
      }
      const name = pick(Object.keys(deeds))
      await deeds[name]?.()
      await same(`${step}: ${name} ${key}`)
    }
    // Counted from nothing they are the same again.
    const kept = await itemOf(source)
    await ask(payload, 'update translations set words = 0, untranslated = 0, state = $1', ['reviewed'])
    await recountTranslations(payload)
    expect(await itemOf(source)).toMatchObject({ counts: kept?.counts, state: kept?.state })
  }, 120_000)

  it('tells of entries of the register which words they lack, in either language', async () => {
    const named = await makeDraft(desk, 'organisations', { name: 'Naxçıvan Miqrasiya Mərkəzi' })
    expect(await itemOf(named, 'organisations')).toMatchObject({
      state: 'missing',
      title: 'Naxçıvan Miqrasiya Mərkəzi',
      sourceLanguage: 'az',
    })
    await saveDraft(desk, 'organisations', named, { name: 'Nakhchivan Migration Centre' }, 'en')
    expect(await itemOf(named, 'organisations')).toMatchObject({ state: 'translated', done: 100 })
    const foreign = await makeDraft(desk, 'organisations', { name: 'Migration Policy Centre' }, 'en')
    expect(await itemOf(foreign, 'organisations', 'az')).toMatchObject({
      state: 'missing',
      sourceLanguage: 'en',
    })
    accepted(await desk.delete(`/organisations/${foreign}`))
    expect(await itemOf(foreign, 'organisations', 'az')).toBeUndefined()
  })

  it('forgets what was deleted, and asks again for what lost its translation', async () => {
    const source = await makeDraft(desk, 'news', { otherLanguagePlan: 'after' })
    const target = await translate(source)
    accepted(await desk.patch(`/news/${target}`, { deletedAt: '2026-11-22T00:00:00.000Z' }))
    expect(await itemOf(source)).toMatchObject({ state: 'missing', targetId: null })
    accepted(await desk.patch(`/news/${source}`, { deletedAt: '2026-11-22T00:00:00.000Z' }))
    expect(await itemOf(source)).toBeUndefined()
  })

  it('knows the planned time, of the source or of the translation, and what is late', async () => {
    const source = await makeDraft(desk, 'news', { otherLanguagePlan: 'after' })
    const target = await translate(source)
    const at = inMinutes(60 * 24 * 3)
    accepted(await desk.post(`/news/${source}/schedule`, { at }))
    const [release] = await ask<{ due_at: Date }>(payload, 'select due_at from releases where news_id = $1', [
      source,
    ])
    expect(await itemOf(source)).toMatchObject({
      targetId: target,
      dueAt: release?.due_at.toISOString(),
      isOverdue: false,
    })
    await ask(
      payload,
      "update releases set due_at = now() - interval '1 hour', state = 'out' where news_id = $1",
      [source],
    )
    expect((await overviewOf('filter=overdue')).items).toMatchObject([{ sourceId: source, isOverdue: true }])
    await ask(payload, "update releases set state = 'cancelled' where news_id = $1", [source])
    expect(await itemOf(source)).toMatchObject({ dueAt: null, isOverdue: false })
  })

  it('is read in two statements, and a translator sees the languages given to them', async () => {
    await makeDraft(desk, 'news', { ...english, language: 'en', otherLanguagePlan: 'after' })
    const all = await statementsOf(payload, () => overviewOf())
    expect(all.filter((statement) => /\btranslations\b/.test(statement))).toHaveLength(2)
    const { items } = await overviewOf('filter=all', staff.translator)
    expect(new Set(items.map(({ language }) => language))).toEqual(new Set(['en']))
    expect((await overviewOf('filter=all&language=az', staff.translator)).items).toEqual([])
    expect((await staff.visitor.get('/translation/overview')).status).toBe(403)
  })

  it('A7.4: leaves as a file in which no title is a formula', async () => {
    await makeDraft(desk, 'news', { otherLanguagePlan: 'after', title: '=HYPERLINK("http://evil.example")' })
    const { text, status } = await desk.get('/translation/overview.csv?filter=missing&collection=news')
    expect(status).toBe(200)
    const line = text.split('\r\n').find((one) => one.includes('evil.example'))
    expect(line).toMatch(/^"'=HYPERLINK/)
    expect(text.split('\r\n')[0]).toContain('words_left')
    expect((await staff.visitor.get('/translation/overview.csv')).status).toBe(403)
  })
})

describe('a translation', () => {
  const give = (who: Browser, id: string, assignee: string | null, language = 'en') =>
    who.post(`/translation/news/${id}/assign`, { language, assignee })

  it('is given by writers to whoever may write the language, and taken by a translator', async () => {
    const source = await makeDraft(desk, 'news', { otherLanguagePlan: 'after' })
    const [translator, reader, officer] = [
      await idOf('translator'),
      await idOf('reader'),
      await idOf('press-officer'),
    ]
    expect((await give(desk, source, reader)).status).toBe(403)
    expect((await give(staff.reader, source, reader)).status).toBe(403)
    expect((await give(desk, source, 'x')).status).toBe(400)
    accepted(await give(staff.translator, source, translator))
    expect((await overviewOf('filter=mine', staff.translator)).items).toMatchObject([
      { sourceId: source, assignee: { id: translator, name: 'translator' } },
    ])
    const other = await hire(payload, 'translator', 'basqa')
    expect((await give(other, source, await idOf('basqa'))).status).toBe(403)
    expect((await give(other, source, null)).status).toBe(403)
    accepted(await give(desk, source, officer))
    expect((await give(staff.translator, source, translator)).status).toBe(403)
    // What is given stays given when its document is made, from whichever side it is looked at.
    const target = await translate(source)
    expect(await itemOf(source)).toMatchObject({ assignee: { id: officer } })
    accepted(await give(desk, target, null))
    expect(await itemOf(source)).toMatchObject({ assignee: null })
    const lines = await ask(
      payload,
      "select details from audit where action = 'translation-assigned' and document_id in ($1, $2)",
      [source, target],
    )
    expect(lines).toHaveLength(3)
    const { people } = accepted(await desk.get('/translation/assignees?language=az')).body as {
      people: { name: string }[]
    }
    expect(people.map(({ name }) => name)).not.toContain('translator')
    expect((await staff.translator.get('/translation/assignees?language=en')).status).toBe(403)
  })

  it('waits for a reviewer once every word is there, and for nobody when it is out', async () => {
    const source = await makePublic(desk, 'news', { otherLanguagePlan: 'after' })
    const target = await translate(source)
    const { segments, source: from } = await deskOf(target)
    for (const { key } of segments) {
      const order = { key, translation: `Words of ${key.split('.')[0]}`, was: '', token: from.token }
      accepted(await staff.translator.post(`/translation/news/${target}/segments`, order))
    }
    expect(await itemOf(source)).toMatchObject({ state: 'translated', done: 100, counts: { wordsLeft: 0 } })
    const waiting = async () =>
      (await overviewOf('filter=review')).items.filter(({ sourceId }) => sourceId === source)
    expect(await waiting()).toHaveLength(1)
    await publishIt(desk, 'news', target)
    expect(await itemOf(source)).toMatchObject({ state: 'reviewed' })
    expect(await waiting()).toEqual([])
  })
})

/** Always the same numbers from 0 up to 1, so that a failure can be seen again (Lehmer, MINSTD). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
