import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishInBoth, publishPerson } from '@/tests/support/bothLanguages'
import {
  accepted,
  asPublic,
  latest,
  makeDraft,
  makePublic,
  paragraph,
  publishIt,
  saveDraft,
} from '@/tests/support/documents'
import { ask, toldOf, whereLeads } from '@/tests/support/journals'
import type { Person } from '@/tests/support/people'
import { everybody, hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

type Data = Record<string, unknown>

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

const mergeInto = (collection: string, id: string, into: string, who = desk) =>
  who.post(`/${collection}/${id}/merge`, { into })
const merged = async (collection: string, id: string, into: string): Promise<string> =>
  String(accepted(await mergeInto(collection, id, into)).body.id)
const undo = (merge: string, who = desk) => who.post(`/merges/${merge}/undo`)

const speakers = (item: Data) => (item.participations as Data[]).map(({ person }) => person)
const linkTo = (relationTo: string, value: string) => ({
  type: 'link',
  version: 3,
  id: crypto.randomUUID().replaceAll('-', '').slice(0, 24),
  fields: { linkType: 'internal', doc: { relationTo, value }, newTab: false },
  children: [{ type: 'text', version: 1, text: 'o' }],
})
const linkedIn = (item: Data) => JSON.stringify(item.body)

/** Whatever a merge may change, as the database holds it. */
async function everything(): Promise<Data> {
  const tables = [
    ...['people', 'people_locales', 'people_texts', '_people_v', '_people_v_locales', '_people_v_texts'],
    ...['organisations', 'organisations_locales', 'organisations_texts', '_organisations_v', 'appointments'],
    ...['_appointments_v', 'news', 'news_participations', 'news_organisations', 'news_rels', '_news_v'],
    ...['_news_v_version_participations', '_news_v_version_organisations', '_news_v_rels', 'events'],
    ...['events_programme', 'events_organisations', 'projects', 'projects_locales', 'projects_texts'],
    ...['redirects', 'media_uses'],
  ]
  const held: Data = {}
  for (const table of tables) {
    const rows = await ask<{ row: Data }>(payload, `select to_jsonb(t) as row from ${table} t`)
    // When a row was written is no part of what it says.
    held[table] = rows
      .map(({ row: { updated_at: _at, ...row } }) => JSON.stringify(row))
      .sort()
      .map((row) => JSON.parse(row))
  }
  // The entry's own numbers of its recorded spellings may be new ones.
  return held
}

/** Two entries for one person, both named in public and in drafts, in both languages. */
async function twoOfOne() {
  const one = await publishPerson(desk, 'Vüsal', 'Hüseynov', { variants: ['Huseinov'] })
  const other = await publishInBoth(
    desk,
    'people',
    { given: 'Vüsal', family: 'Hüseynli', variants: ['V. Huseynli'] },
    { given: 'Vusal', family: 'Huseynli' },
  )
  return { one, other }
}

describe('two people who are one', () => {
  it('become one: every link moves, public, draft and in the text, in both languages', async () => {
    const { one, other } = await twoOfOne()
    const [first, second] = await Promise.all([one, other].map((id) => latest(desk, 'people', id, 'all')))
    const item = await makePublic(desk, 'news', {
      participations: [
        { person: other, contribution: 'spoke' },
        { person: one, contribution: 'opened' },
      ],
      body: paragraph('Çıxış edib: ', linkTo('people', other)),
    })
    await saveDraft(desk, 'news', item, { summary: 'Sonrakı qaralama.' })
    const { id: english } = accepted(await desk.post(`/news/${item}/translate`)).body
    const event = await makePublic(desk, 'events', { programme: [{ person: other, contribution: 'spoke' }] })
    const office = await makePublic(desk, 'appointments', { person: other })

    await merged('people', other, one)

    expect(speakers(await asPublic(desk, 'news', item))).toEqual([one, one])
    expect(speakers(await latest(desk, 'news', item))).toEqual([one, one])
    expect(speakers(await latest(desk, 'news', String(english)))).toEqual([one, one])
    for (const text of [await asPublic(desk, 'news', item), await latest(desk, 'news', item)]) {
      expect(linkedIn(text)).toContain(one)
      expect(linkedIn(text)).not.toContain(other)
    }
    expect(await asPublic(desk, 'events', event)).toMatchObject({ programme: [{ person: one }] })
    expect(await asPublic(desk, 'appointments', office)).toMatchObject({ person: one })
    expect(await latest(desk, 'appointments', office)).toMatchObject({ person: one })

    const names = ['Huseinov', 'Vüsal Hüseynli', 'Vusal Huseynli', 'V. Huseynli']
    expect((await asPublic(desk, 'people', one)).variants).toEqual(names)
    expect((await latest(desk, 'people', one)).variants).toEqual(names)
    expect((await desk.get(`/people/${other}`)).status).toBe(404)
    expect(await latest(desk, 'people', other)).toMatchObject({ _status: 'draft' })
    const slugs = (entry: Data | undefined) => entry?.slug as Data
    expect(await whereLeads(payload, `/az/sexsler/${slugs(second).az}`)).toBe(
      `/az/sexsler/${slugs(first).az}`,
    )
    expect(await whereLeads(payload, `/en/people/${slugs(second).en}`)).toBe(`/en/people/${slugs(first).en}`)

    const [gone, stays] = [await toldOf(payload, other), await toldOf(payload, one)]
    expect(gone.at(-1)).toMatchObject({ action: 'unpublish', collection: 'people' })
    expect(gone.at(-1)?.tags).toContain(`person:${other}`)
    expect(stays.at(-1)?.tags).toEqual(
      expect.arrayContaining([`person:${one}`, `news:${item}`, `event:${event}`, 'list:people:az']),
    )
    expect(stays.at(-1)?.tags).not.toContain(`news:${english}`)
  })

  it('can be published on with their drafts', async () => {
    const { one, other } = await twoOfOne()
    const item = await makePublic(desk, 'news', {
      participations: [{ person: other, contribution: 'spoke' }],
    })
    await saveDraft(desk, 'news', item, { title: 'Yeni başlıq' })
    await merged('people', other, one)
    await publishIt(desk, 'news', item)
    expect(speakers(await asPublic(desk, 'news', item))).toEqual([one])
    expect((await desk.post(`/people/${one}/unpublish`)).status).toBe(422)
  })

  it('are two again, exactly as they were, when it is undone at once', async () => {
    const { one, other } = await twoOfOne()
    const item = await makePublic(desk, 'news', {
      participations: [{ person: other, contribution: 'spoke' }],
      body: paragraph('Çıxış edib: ', linkTo('people', other), linkTo('people', one)),
    })
    await saveDraft(desk, 'news', item, { summary: 'Sonrakı qaralama.' })
    await saveDraft(desk, 'people', other, { family: 'Yazılmaqda' })
    await makePublic(desk, 'appointments', { person: other })
    await saveDraft(desk, 'people', other, { slug: 'kohne-unvan' })
    await publishIt(desk, 'people', other)
    await saveDraft(desk, 'people', other, { slug: 'yeni-unvan', family: 'Yarımçıq' })

    const before = await everything()
    const merge = await merged('people', other, one)
    expect(await everything()).not.toEqual(before)
    accepted(await undo(merge))
    expect(await everything()).toEqual(before)
    expect((await toldOf(payload, other)).at(-1)).toMatchObject({ action: 'publish' })
    expect((await toldOf(payload, other)).at(-1)?.tags).toEqual(
      expect.arrayContaining([`person:${other}`, `news:${item}`]),
    )
  })

  it('are told apart again also in what was saved and published meanwhile, and nothing else changes', async () => {
    const { one, other } = await twoOfOne()
    const item = await makePublic(desk, 'news', {
      participations: [
        { person: other, contribution: 'spoke' },
        { person: one, contribution: 'opened' },
      ],
      body: paragraph('Çıxış edib: ', linkTo('people', other)),
    })
    const draft = await makeDraft(desk, 'news', {
      participations: [{ person: other, contribution: 'spoke' }],
    })
    const merge = await merged('people', other, one)
    await saveDraft(desk, 'news', item, { title: 'Birləşmədən sonra' })
    await publishIt(desk, 'news', item)
    await publishIt(desk, 'news', draft)
    const later = await makePublic(desk, 'news', { participations: [{ person: one, contribution: 'spoke' }] })

    accepted(await undo(merge))
    for (const read of [asPublic, latest]) {
      const now = await read(desk, 'news', item)
      expect(now.title).toBe('Birləşmədən sonra')
      expect(speakers(now)).toEqual([other, one])
      expect(linkedIn(now)).toContain(other)
      expect(speakers(await read(desk, 'news', draft))).toEqual([other])
      expect(speakers(await read(desk, 'news', later))).toEqual([one])
    }
  })

  it('come back under another address when theirs was given away', async () => {
    const [one, other] = [
      await makePublic(desk, 'people'),
      await makePublic(desk, 'people', { family: 'Tək' }),
    ]
    const merge = await merged('people', other, one)
    const third = await makePublic(desk, 'people', { family: 'Tək' })
    expect((await asPublic(desk, 'people', third)).slug).toBe('sebine-tek')
    expect(await whereLeads(payload, '/az/sexsler/sebine-tek')).toBeNull()
    accepted(await undo(merge))
    expect(await asPublic(desk, 'people', other)).toMatchObject({
      slug: 'sebine-tek-2',
      _status: 'published',
    })
  })
})

describe('two organisations that are one', () => {
  it('become one wherever they are named, and are no part of themselves', async () => {
    const [one, other] = [
      await makePublic(desk, 'organisations', { name: 'Beynəlxalq Miqrasiya Təşkilatı', acronym: 'BMqT' }),
      await makePublic(desk, 'organisations', { name: 'Miqrasiya Təşkilatı', acronym: 'IOM' }),
    ]
    await saveDraft(desk, 'organisations', one, { successor: other })
    await publishIt(desk, 'organisations', one)
    const child = await makePublic(desk, 'organisations', { name: 'Nümayəndəlik', parent: other })
    const project = await makePublic(desk, 'projects', {
      organisations: [{ organisation: other, role: 'host' }],
    })
    const document = await makePublic(desk, 'documents', { issuer: other })
    const item = await makePublic(desk, 'news', { organisations: [{ organisation: other, role: 'host' }] })
    const before = await everything()
    const merge = await merged('organisations', other, one)
    expect(await asPublic(desk, 'organisations', one)).toMatchObject({
      successor: null,
      variants: ['Miqrasiya Təşkilatı', 'IOM'],
    })
    expect(await asPublic(desk, 'organisations', child)).toMatchObject({ parent: one })
    expect(await asPublic(desk, 'documents', document)).toMatchObject({ issuer: one })
    for (const [collection, id] of [
      ['projects', project],
      ['news', item],
    ] as const)
      expect(await asPublic(desk, collection, id)).toMatchObject({
        organisations: [{ organisation: one, role: 'host' }],
      })
    accepted(await undo(merge))
    expect(await everything()).toEqual(before)
    expect(await asPublic(desk, 'organisations', one)).toMatchObject({ successor: other })
  })
})

describe('two projects that are one', () => {
  it('become one, named once where both were named', async () => {
    const [one, other] = [
      await makePublic(desk, 'projects'),
      await makePublic(desk, 'projects', { name: 'Miqrasiya həftəsi 2022' }),
    ]
    const both = await makePublic(desk, 'news', { projects: [other, one] })
    const event = await makePublic(desk, 'events', { projects: [other] })
    const before = await everything()
    const merge = await merged('projects', other, one)
    expect(await asPublic(desk, 'news', both)).toMatchObject({ projects: [one] })
    expect(await latest(desk, 'news', both)).toMatchObject({ projects: [one] })
    expect(await asPublic(desk, 'events', event)).toMatchObject({ projects: [one] })
    expect((await toldOf(payload, one)).at(-1)?.tags).toEqual(
      expect.arrayContaining([`project:${one}`, `news:${both}`, `event:${event}`]),
    )
    accepted(await undo(merge))
    expect(await asPublic(desk, 'news', both)).toMatchObject({ projects: [other, one] })
    expect(await everything()).toEqual(before)
  })
})

describe('a merge', () => {
  it('is for publishers and administrators, and so is undoing it', async () => {
    const { one, other } = await twoOfOne()
    const merge = await merged('people', other, one)
    const { one: third, other: fourth } = await twoOfOne()
    for (const person of everybody) {
      if (person === 'publisher' || person === 'administrator') continue
      expect((await mergeInto('people', fourth, third, staff[person])).status).toBe(403)
      expect((await undo(merge, staff[person])).status).toBe(403)
    }
    expect((await staff.visitor.get('/merges')).status).toBe(403)
    const listed = accepted(await staff.reader.get('/merges')).body.merges as Data[]
    expect(listed.find(({ id }) => id === merge)).toMatchObject({
      collection: 'people',
      merged: other,
      into: one,
      undoneAt: null,
    })
    accepted(await undo(merge, staff.administrator))
    expect((await undo(merge)).status).toBe(422)
  })

  it('is refused with itself, with nothing, with what is not there, and into what is not public', async () => {
    const one = await makePublic(desk, 'people')
    const draft = await makeDraft(desk, 'people')
    expect((await mergeInto('people', one, one)).status).toBe(422)
    expect((await mergeInto('people', one, 'nobody')).status).toBe(400)
    expect((await desk.post(`/people/${one}/merge`, {})).status).toBe(400)
    expect((await mergeInto('people', one, crypto.randomUUID())).status).toBe(404)
    expect((await mergeInto('people', one, await makePublic(desk, 'organisations'))).status).toBe(404)
    const answer = await mergeInto('people', one, draft)
    expect(answer.body.errors?.[0]?.message).toMatch(/not public yet: publish it first/)
    expect(await asPublic(desk, 'people', one)).toMatchObject({ _status: 'published' })
    accepted(await mergeInto('people', draft, one))
    expect((await mergeInto('people', draft, one)).status).toBe(404)
  })

  it('is undone in the order in which merges followed each other, and not after a deletion', async () => {
    const [a, b, c] = [
      await makePublic(desk, 'people', { family: 'Birinci' }),
      await makePublic(desk, 'people', { family: 'İkinci' }),
      await makePublic(desk, 'people', { family: 'Üçüncü' }),
    ]
    const item = await makePublic(desk, 'news', { participations: [{ person: a, contribution: 'spoke' }] })
    const [first, second] = [await merged('people', a, b), await merged('people', b, c)]
    expect(await whereLeads(payload, '/az/sexsler/sebine-birinci')).toBe('/az/sexsler/sebine-ucuncu')
    expect((await undo(first)).body.errors?.[0]?.message).toMatch(/undo that first/)
    accepted(await undo(second))
    expect(speakers(await asPublic(desk, 'news', item))).toEqual([b])
    expect(await whereLeads(payload, '/az/sexsler/sebine-birinci')).toBe('/az/sexsler/sebine-ikinci')
    accepted(await undo(first))
    expect(speakers(await asPublic(desk, 'news', item))).toEqual([a])
    expect(await whereLeads(payload, '/az/sexsler/sebine-birinci')).toBeNull()
    const third = await merged('people', c, b)
    accepted(await desk.delete(`/people/${c}?trash=true`))
    expect((await undo(third)).status).toBe(422)
    expect((await undo(crypto.randomUUID())).status).toBe(404)
    expect((await undo('nothing')).status).toBe(404)
  })

  it('leaves nothing behind when it fails', async () => {
    const { one, other } = await twoOfOne()
    await makePublic(desk, 'news', { participations: [{ person: other, contribution: 'spoke' }] })
    const before = await everything()
    await ask(payload, 'alter table merges rename to merges_away')
    expect((await mergeInto('people', other, one)).status).toBe(500)
    await ask(payload, 'alter table merges_away rename to merges')
    expect(await everything()).toEqual(before)
  })
})
