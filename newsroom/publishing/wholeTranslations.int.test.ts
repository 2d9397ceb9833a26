import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newsItem } from '@/newsroom/queries/newsItem'
import type { Desk } from '@/newsroom/translation/desk'
import {
  accepted,
  latest,
  makeDraft,
  makePublic,
  paragraph,
  publishIt,
  saveDraft,
} from '@/tests/support/documents'
import { ask, toldOf } from '@/tests/support/journals'
import { paragraphs } from '@/tests/support/paragraphs'
import { hire } from '@/tests/support/people'
import type { Answer, Browser } from '@/tests/support/rest'
import { askForSecond, openNewsroom } from '@/tests/support/rest'
import { inMinutes } from '@/tests/support/schedule/inMinutes'
import { letOut } from './releases/letOut'

let payload: Payload
let desk: Browser
let writer: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  ;[desk, writer] = await Promise.all([hire(payload, 'publisher'), hire(payload, 'press-officer')])
})
beforeEach(() => askForSecond(payload, false))
afterAll(() => payload.destroy())

let count = 0
/** An Azerbaijani item that is public, with two paragraphs. */
const source = () =>
  makePublic(desk, 'news', {
    title: `Təlim keçirildi ${++count}`,
    otherLanguagePlan: 'after',
    body: paragraphs('Təlim üç gün davam etdi.', 'Yekunda sertifikatlar verildi.'),
  })
const english = (more: Record<string, unknown> = {}) => ({
  title: `Training held ${count}`,
  summary: 'Twenty officers took part.',
  body: paragraphs('The training lasted three days.', 'Certificates were given.'),
  ...more,
})
const translated = async (az: string, words: Record<string, unknown> = english()) => {
  const en = String(accepted(await desk.post(`/news/${az}/translate`)).body.id)
  await saveDraft(desk, 'news', en, words)
  return en
}
const codesOf = ({ body }: Answer) => (body.errors?.[0]?.data?.problems ?? []).map(({ code }) => code)
const order = (id: string, action: string, given = {}, who = desk) => who.post(`/news/${id}/${action}`, given)
const linesOf = (id: string) =>
  ask<{ action: string; details: Record<string, unknown> }>(
    payload,
    'select action, details from audit where document_id = $1 order by id',
    [id],
  )
const slugOf = async (id: string) => String((await latest(desk, 'news', id, 'en')).slug)
/** What readers of the English page are told of its source. */
const noticeOn = async (id: string) => (await newsItem('en', await slugOf(id)))?.sourceChanged
/** Publishes the source anew with another first paragraph. */
const change = async (az: string, first: string, significance: 'typo' | 'normal' | 'major') => {
  const changeNotes = significance === 'major' ? [{ note: first, date: '2026-11-22T06:00:00.000Z' }] : []
  await saveDraft(desk, 'news', az, {
    body: paragraphs(first, 'Yekunda sertifikatlar verildi.'),
    ...(changeNotes.length > 0 ? { changeNotes } : {}),
  })
  accepted(await order(az, 'publish', { significance }))
}
const lacking = english({ body: paragraph('The training lasted three days.') })

describe('a translation with another number than its source', () => {
  it('says so to whoever publishes, and may go out', async () => {
    const az = await makePublic(desk, 'news', {
      title: `Təlim keçirildi ${++count}`,
      otherLanguagePlan: 'after',
      body: paragraphs('Təlim 3 gün davam etdi.', 'Yekunda 20 sertifikat verildi.'),
    })
    const body = paragraphs('The training lasted 4 days.', '20 certificates were given.')
    const en = await translated(az, english({ body }))
    type Checks = Record<'blocking' | 'advice', { code: string; message: string }[]>
    const { blocking, advice } = (await desk.get(`/news/${en}/checks`)).body as unknown as Checks
    expect(blocking).toEqual([])
    expect(advice.filter(({ code }) => code === 'translation-errors')).toMatchObject([
      { message: expect.stringMatching(/1 hissəsində|In 1 part/) },
    ])
    accepted(await order(en, 'publish'))
  })
})

describe('a translation with words left out', () => {
  it('does not go out on any road', async () => {
    const en = await translated(await source(), lacking)
    expect(codesOf(await order(en, 'publish'))).toEqual(['untranslated'])
    expect(codesOf(await order(en, 'schedule', { at: inMinutes(60) }))).toEqual(['untranslated'])
    await askForSecond(payload, true)
    expect(codesOf(await order(en, 'publish', { withoutReview: 'Təcilidir.' }))).toEqual(['untranslated'])
    const { blocking } = (await desk.get(`/news/${en}/checks`)).body as { blocking: { code: string }[] }
    expect(blocking.map(({ code }) => code)).toEqual(['untranslated'])
    expect(await newsItem('en', await slugOf(en))).toBeNull()
  })

  it('goes out with a reason of a publisher, which the audit keeps, and shows nothing of its source', async () => {
    const en = await translated(await source(), lacking)
    expect((await order(en, 'publish', { untranslatedReason: 'Təcilidir.' }, writer)).status).toBe(403)
    expect(codesOf(await order(en, 'publish', { untranslatedReason: '  ' }))).toEqual(['untranslated'])
    accepted(await order(en, 'publish', { untranslatedReason: 'Sərhəd bağlanır.' }))
    expect(await linesOf(en)).toContainEqual({
      action: 'published-untranslated',
      details: { reason: 'Sərhəd bağlanır.', problems: ['untranslated'] },
    })
    const page = await newsItem('en', await slugOf(en))
    expect(JSON.stringify(page?.body)).not.toContain('sertifikat')
  })

  it('passes nothing else for that reason', async () => {
    const en = await translated(await source(), { ...lacking, summary: '' })
    const codes = codesOf(await order(en, 'publish', { untranslatedReason: 'Sərhəd bağlanır.' }))
    expect(codes).not.toContain('untranslated')
    expect(codes.length).toBeGreaterThan(0)
  })

  it('is promised with a reason, and keeps the promise', async () => {
    const en = await translated(await source(), lacking)
    accepted(await order(en, 'schedule', { at: inMinutes(60), untranslatedReason: 'Tədbir sabahdır.' }))
    const [release] = await ask<{ id: string }>(
      payload,
      "update releases set due_at = now() where news_id = $1 and state = 'waiting' returning id",
      [en],
    )
    expect(await letOut(payload, String(release?.id))).toBe('out')
    expect((await linesOf(en)).map(({ action }) => action)).toContain('published-untranslated')
  })

  it('is no matter of a text that was written on its own', async () => {
    const en = await translated(await source(), lacking)
    accepted(await desk.post(`/translation/news/${en}/mode`, { mode: 'independent' }))
    accepted(await order(en, 'publish'))
  })
})

describe('a source that is gravely changed', () => {
  it('keeps its translation back until the change is taken up, also in the minute of a release', async () => {
    const az = await source()
    const en = await translated(az)
    accepted(await order(en, 'schedule', { at: inMinutes(60) }))
    await change(az, 'Təlim beş gün davam etdi.', 'major')
    const [release] = await ask<{ id: string }>(
      payload,
      "update releases set due_at = now() where news_id = $1 and state = 'waiting' returning id",
      [en],
    )
    expect(await letOut(payload, String(release?.id))).toBe('failed')
    expect(codesOf(await order(en, 'publish'))).toContain('stale-major')
  })

  it('holds nothing back where the change is a normal one or a typing error', async () => {
    for (const significance of ['normal', 'typo'] as const) {
      const az = await source()
      const en = await translated(az)
      await change(az, 'Təlim üç gün davam edib.', significance)
      accepted(await order(en, 'publish'))
    }
  })

  it('is told to readers of its translation, with the date and the way there, until that has it', async () => {
    const az = await source()
    const en = await translated(az)
    await publishIt(desk, 'news', en)
    expect(await noticeOn(en)).toBeNull()
    await change(az, 'Təlim dörd gün davam etdi.', 'normal')
    expect(await noticeOn(en)).toBeNull()
    await change(az, 'Təlim beş gün davam etdi.', 'major')
    const [last] = await ask<{ at: Date }>(
      payload,
      "select at from publications where document_id = $1 and significance = 'major'",
      [az],
    )
    const azPage = await newsItem('az', String((await latest(desk, 'news', az)).slug))
    expect(await noticeOn(en)).toEqual({ at: last?.at.toISOString(), href: azPage?.path })
    // A draft of it changes nothing for readers; its publication does.
    const note = 'The training lasted five days.'
    await saveDraft(desk, 'news', en, {
      body: paragraphs(note, 'Certificates were given.'),
      changeNotes: [{ note, date: '2026-11-22T06:00:00.000Z' }],
    })
    await confirmAll(en)
    expect(await noticeOn(en)).not.toBeNull()
    accepted(await order(en, 'publish', { significance: 'normal' }))
    expect(await noticeOn(en)).toBeNull()
  })

  it('is no longer told when a translator finds the words still correct, and the press hears of it', async () => {
    const az = await source()
    const en = await translated(az)
    await publishIt(desk, 'news', en)
    await saveDraft(desk, 'news', az, {
      body: paragraphs('Təlim üç tam gün davam etdi.', 'Yekunda sertifikatlar verildi.'),
      changeNotes: [{ note: 'Müddət dəqiqləşdirildi.', date: '2026-11-22T06:00:00.000Z' }],
    })
    await saveDraft(desk, 'news', en, {
      changeNotes: [{ note: 'Length.', date: '2026-11-22T06:00:00.000Z' }],
    })
    accepted(await order(en, 'publish', { significance: 'normal' }))
    accepted(await order(az, 'publish', { significance: 'major' }))
    expect(await noticeOn(en)).not.toBeNull()
    const before = (await toldOf(payload, en)).length
    await confirmAll(en)
    expect(await noticeOn(en)).toBeNull()
    expect((await toldOf(payload, en)).slice(before)).toMatchObject([
      { action: 'publish', tags: [`news:${en}`] },
    ])
  })

  it('is not told while the source itself is not public', async () => {
    const az = await source()
    const en = await translated(az)
    await publishIt(desk, 'news', en)
    await change(az, 'Təlim beş gün davam etdi.', 'major')
    accepted(await order(az, 'unpublish'))
    expect(await noticeOn(en)).toBeNull()
  })
})

describe('the plan of a publisher', () => {
  it('is shown by both documents', async () => {
    const az = await makeDraft(desk, 'news', { otherLanguagePlan: 'with' })
    const en = await translated(az)
    expect(await latest(desk, 'news', en)).toMatchObject({ planOfOther: 'with', otherLanguage: 'draft' })
    const { advice } = (await desk.get(`/news/${en}/checks`)).body as { advice: { code: string }[] }
    expect(advice.map(({ code }) => code)).toContain('not-together')
    await saveDraft(desk, 'news', az, { otherLanguagePlan: 'after' })
    expect(await latest(desk, 'news', en)).toMatchObject({ planOfOther: 'after' })
    const list = (await desk.get(`/news?where[id][equals]=${en}&draft=true`)).body.docs
    expect(list?.[0]).toMatchObject({ planOfOther: 'after' })
  })
})

describe('a publication', () => {
  it('is remembered with its version and how grave its change was; the first changes nothing', async () => {
    const az = await source()
    await change(az, 'Təlim beş gün davam etdi.', 'major')
    const rows = await ask<{ version_id: string; significance: string }>(
      payload,
      'select version_id, significance from publications where document_id = $1 order by id',
      [az],
    )
    expect(rows.map(({ significance }) => significance)).toEqual(['normal', 'major'])
    const { body } = await desk.get(`/news/versions/${rows[1]?.version_id}?depth=0`)
    expect(JSON.stringify(body.version)).toContain('Təlim beş gün')
  })
})

/** "Still correct" for everything that waits, as a translator says it. */
async function confirmAll(en: string): Promise<void> {
  const { segments, source: from } = accepted(await desk.get(`/translation/news/${en}?language=en`))
    .body as unknown as Desk
  for (const { key } of segments.filter(({ state }) => state === 'needs-work'))
    accepted(await desk.post(`/translation/news/${en}/segments/confirm`, { key, token: from.token }))
}
