import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DeskSegment } from '@/newsroom/translation/desk'
import type { ImportReport } from '@/newsroom/translation/exchange/report'
import { accepted, latest, makeDraft, makePublic, saveDraft } from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import { Browser, openNewsroom } from '@/tests/support/rest'
import { blocks, translationOf } from '@/tests/support/translating'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

const opened = 'Təlim 5 may 2026-cı ildə açılıb.'
const spoke = 'Təlimdə 25 nəfər iştirak edib.'

const newPair = async () =>
  translationOf(desk, await makeDraft(desk, 'news', { body: blocks(opened, spoke) }))

const fileOf = async (ids: string, format: 'xliff' | 'po', who = staff.translator) =>
  accepted(await who.get(`/translation/export?format=${format}&ids=${ids}`)).text

function send(file: string, who = staff.translator, query = '') {
  const form = new FormData()
  form.append('file', new File([file], 'job'))
  return who.post(`/translation/import${query}`, form, {
    headers: { 'Content-Length': String(file.length * 2) },
  })
}
const reportOf = async (file: string, who?: Browser, query?: string) =>
  accepted(await send(file, who, query)).body as unknown as ImportReport

/** Translates a segment in the file, as a tool does. */
function translated(file: string, source: string, words: string): string {
  const inXliff = new RegExp(`(<source[^>]*>${source}</source><target[^>]*?)( state="[\\w-]+")/>`)
  const inPo = new RegExp(`(msgid "${source}"\\nmsgstr) ""`)
  const done = file
    .replace(inXliff, (_, before) => `${before} state="translated">${words}</target>`)
    .replace(inPo, (_, before) => `${before} "${words}"`)
  if (done === file) throw new Error(`The file does not have “${source}” to translate.`)
  return done
}
const keysOf = (segments: DeskSegment[], source: string) => segments.find((one) => one.source === source)?.key

describe('a translator with tools of their own', () => {
  it.each(['xliff', 'po'] as const)('takes a file, translates it and brings it back (%s)', async (format) => {
    const pair = await newPair()
    const file = await fileOf(`news/${pair.id}`, format)
    const done = translated(
      translated(file, opened, 'The training opened on 5 May 2026.'),
      spoke,
      '25 people took part.',
    )
    const report = await reportOf(done)
    expect(report).toMatchObject({
      format,
      counts: { take: 2, empty: 2, older: 0, refused: 0, unknown: 0 },
      documents: [{ document: `news/${pair.id}`, taken: 2, isOlder: false }],
      warnings: [],
    })
    const { segments } = await pair.read()
    expect(segments.slice(2)).toMatchObject([
      { translation: 'The training opened on 5 May 2026.', state: 'translated', origin: 'file' },
      { translation: '25 people took part.', state: 'translated', origin: 'file' },
    ])
    expect(JSON.stringify((await latest(desk, 'news', pair.id, 'en')).body)).toContain('25 people took part.')
    // Once more changes nothing
    expect((await reportOf(done)).counts).toMatchObject({ take: 0, unchanged: 2 })
  })

  it('brings back a file from an older source: what is unchanged is taken, the rest is listed', async () => {
    const pair = await newPair()
    const file = await fileOf(`news/${pair.id}`, 'xliff')
    const changed = 'Təlimdə 30 nəfər iştirak edib.'
    await saveDraft(desk, 'news', pair.source, { body: blocks(opened, changed) })
    const done = translated(translated(file, opened, 'The training opened.'), spoke, '25 people took part.')
    const report = await reportOf(done)
    expect(report.documents).toMatchObject([{ taken: 1, isOlder: true }])
    expect(report.older).toMatchObject([
      { source: spoke, translation: '25 people took part.', here: { source: changed, translation: '' } },
    ])
    expect((await pair.read()).segments.slice(2).map(({ translation }) => translation)).toEqual([
      'The training opened.',
      '',
    ])
  })

  it('does not overwrite what a colleague wrote meanwhile, nor break a placeholder', async () => {
    const source = await makeDraft(desk, 'news', { body: blocks(opened, spoke) })
    const pair = await translationOf(desk, source)
    const file = await fileOf(`news/${pair.id}`, 'po')
    const { segments } = await pair.read()
    const segment = segments.find(({ key }) => key === keysOf(segments, opened))
    if (segment) await pair.save(segment, 'The course began.')
    const done = translated(translated(file, opened, 'The training opened.'), spoke, '<1>25</1> people came.')
    const report = await reportOf(done)
    expect(report.changedHere).toMatchObject([
      { translation: 'The training opened.', here: { translation: 'The course began.' } },
    ])
    expect(report.refused.map(({ reasons }) => reasons)).toEqual([
      ['<1>…</1> is not in the source: take it out.'],
    ])
    expect((await pair.read()).segments.slice(2).map(({ translation }) => translation)).toEqual([
      'The course began.',
      '',
    ])
  })

  it('brings back an item of many segments as a few versions, and hears of the one that is broken', async () => {
    const sentences = Array.from({ length: 12 }, (_, at) => `Cümlə ${at + 20}.`)
    const pair = await translationOf(desk, await makeDraft(desk, 'news', { body: blocks(...sentences) }))
    const file = (await fileOf(`news/${pair.id}`, 'po')).replaceAll(
      /msgid "Cümlə (\d+)\."\nmsgstr ""/g,
      (_, number) => `msgid "Cümlə ${number}."\nmsgstr "Sentence ${number}."`,
    )
    const report = await reportOf(file.replace('"Sentence 25."', '"Sentence <3/>25."'))
    expect(report.counts).toMatchObject({ take: 11, refused: 1 })
    const { segments } = await pair.read()
    expect(segments.slice(2).map(({ translation }) => translation)).toEqual(
      sentences.map((_, at) => (at === 5 ? '' : `Sentence ${at + 20}.`)),
    )
    expect(segments.filter(({ origin }) => origin === 'file')).toHaveLength(11)
    const { totalDocs } = await payload.countVersions({
      collection: 'news',
      where: { parent: { equals: pair.id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(3)
    const history = accepted(
      await desk.get(`/translation/news/${pair.id}/segments/history?key=${segments[3]?.key}`),
    )
    expect(history.body).toMatchObject({ entries: [{ action: 'translated', translation: 'Sentence 21.' }] })
  })

  it('confirms what needed work and is right as it is', async () => {
    const pair = await newPair()
    await pair.translateAll((text) => `EN ${text}`)
    const changed = ['Təlim 5 may 2026-cı ildə açıldı.', 'Təlimdə 25 nəfər iştirak etdi.', 'Yeni.']
    await saveDraft(desk, 'news', pair.source, { body: blocks(...changed) })
    const needsWork = async () =>
      (await pair.read()).segments.filter(({ state }) => state === 'needs-work').length
    expect(await needsWork()).toBe(2)
    const file = await fileOf(`news/${pair.id}`, 'po')
    expect((await reportOf(file)).counts).toMatchObject({ take: 0, unchanged: 4 })
    expect((await reportOf(file.replaceAll('#, fuzzy\n', ''))).counts).toMatchObject({
      take: 2,
      unchanged: 2,
    })
    expect(await needsWork()).toBe(0)
  })

  it('works on a register entry in the same way', async () => {
    const id = await makePublic(desk, 'organisations', { name: 'Təlim Mərkəzi' })
    const file = await fileOf(`${id}&collection=organisations`, 'xliff')
    const report = await reportOf(translated(file, 'Təlim Mərkəzi', 'Training Center'))
    expect(report.counts).toMatchObject({ take: 1 })
    expect(await latest(desk, 'organisations', id, 'en')).toMatchObject({ name: 'Training Center' })
  })

  it('takes several documents into one file, but no two directions', async () => {
    const [one, other] = [await newPair(), await newPair()]
    const file = await fileOf(`news/${one.id},news/${other.id}`, 'po')
    expect((await reportOf(file)).documents).toHaveLength(2)
    const english = await makeDraft(
      desk,
      'news',
      { language: 'en', title: 'A meeting', summary: 'It was short.', body: blocks('Short.') },
      'en',
    )
    const back = await translationOf(desk, english)
    const answer = await desk.get(`/translation/export?format=po&ids=news/${one.id},news/${back.id}`)
    expect(answer.status).toBe(422)
    expect(answer.body.errors?.[0]?.message).toMatch(/^A file holds one direction/)
  })
})

describe('a file', () => {
  it('is told apart from its document when its header says another one', async () => {
    const [one, other] = [await newPair(), await newPair()]
    const file = await fileOf(`news/${one.id}`, 'po')
    const report = await reportOf(file.replace(`Documents: news/${one.id}`, `Documents: news/${other.id}`))
    expect(report.warnings).toEqual([
      `The header names documents of which the file has no segments: news/${other.id}.`,
      `The file has segments of documents that its header does not name: news/${one.id}.`,
    ])
    const unknown = await reportOf(file.replaceAll(one.id, '01935f3e-0000-7000-8000-00000000dead'))
    expect(unknown.counts).toMatchObject({ take: 0, unknown: 4 })
  })

  it('is refused at the desk of another document, and named where it holds others besides', async () => {
    const [one, other] = [await newPair(), await newPair()]
    const file = await fileOf(`news/${one.id}`, 'po')
    const answer = await send(file, staff.translator, `?document=news/${other.id}`)
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([
      422,
      expect.stringMatching(/^This file is for another document: “.+”\./),
    ])
    const both = await fileOf(`news/${one.id},news/${other.id}`, 'po')
    const report = await reportOf(both, staff.translator, `?document=news/${other.id}`)
    expect(report.warnings).toEqual([
      expect.stringMatching(/^The file held the translation of other documents as well: “.+”\.$/),
    ])
  })

  it('is refused with the line and the reason, in the language of the person', async () => {
    const pair = await newPair()
    const file = await fileOf(`news/${pair.id}`, 'xliff')
    const answer = await send(file.replace('<xliff', '<!DOCTYPE xliff SYSTEM "file:///etc/passwd">\n<xliff'))
    expect(answer.status).toBe(422)
    expect(answer.body.errors?.[0]).toMatchObject({
      message: 'Line 2: The file has a DOCTYPE declaration; for safety such files are not read.',
      data: { code: 'doctype', line: 2 },
    })
    const { status, body } = await send('Salam', new Browser(staff.translator.cookie, 'az'))
    expect([status, body.errors?.[0]?.message]).toEqual([
      422,
      'Sətir 1: Bu fayl oxunmur. XLIFF 1.2 (.xlf) və ya PO (.po) faylı yükləyin.',
    ])
  })

  it('is neither given to nor taken from those who may not write the language', async () => {
    const pair = await newPair()
    const file = await fileOf(`news/${pair.id}`, 'po')
    expect((await staff.reader.get(`/translation/export?format=po&ids=news/${pair.id}`)).status).toBe(403)
    expect((await staff.visitor.get(`/translation/export?format=po&ids=news/${pair.id}`)).status).toBe(403)
    expect((await send(file, staff.visitor)).status).toBe(403)
    const report = await reportOf(translated(file, opened, 'The training opened.'), staff.reader)
    expect(report.counts).toMatchObject({ take: 0, refused: 4 })
    expect(report.refused[0]?.reasons).toEqual(['You may not translate this document.'])
  })

  it('is asked for in a way that is understood', async () => {
    for (const query of ['', '?format=doc&ids=news/1', '?format=po', '?format=po&ids='])
      expect((await desk.get(`/translation/export${query}`)).status, query).toBe(400)
    expect((await desk.get('/translation/export?format=po&ids=users/1')).status).toBe(404)
  })
})
