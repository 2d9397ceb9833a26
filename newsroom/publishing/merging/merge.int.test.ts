import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accepted,
  asPublic,
  latest,
  makeDraft,
  makePublic,
  publishIt,
  saveDraft,
} from '@/tests/support/documents'
import { ask, toldOf, whereLeads } from '@/tests/support/journals'
import { everythingMergeable, merged, mergeInto, speakers, twoOfOne, undo } from '@/tests/support/merging'
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
    const before = await everythingMergeable(payload)
    const merge = await merged(desk, 'organisations', other, one)
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
    accepted(await undo(desk, merge))
    expect(await everythingMergeable(payload)).toEqual(before)
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
    const before = await everythingMergeable(payload)
    const merge = await merged(desk, 'projects', other, one)
    expect(await asPublic(desk, 'news', both)).toMatchObject({ projects: [one] })
    expect(await latest(desk, 'news', both)).toMatchObject({ projects: [one] })
    expect(await asPublic(desk, 'events', event)).toMatchObject({ projects: [one] })
    expect((await toldOf(payload, one)).at(-1)?.tags).toEqual(
      expect.arrayContaining([`project:${one}`, `news:${both}`, `event:${event}`]),
    )
    accepted(await undo(desk, merge))
    expect(await asPublic(desk, 'news', both)).toMatchObject({ projects: [other, one] })
    expect(await everythingMergeable(payload)).toEqual(before)
  })
})

describe('a merge', () => {
  it('is for publishers and administrators, and so is undoing it', async () => {
    const { one, other } = await twoOfOne(desk)
    const merge = await merged(desk, 'people', other, one)
    const { one: third, other: fourth } = await twoOfOne(desk)
    for (const person of everybody) {
      if (person === 'publisher' || person === 'administrator') continue
      expect((await mergeInto(staff[person], 'people', fourth, third)).status).toBe(403)
      expect((await undo(staff[person], merge)).status).toBe(403)
    }
    expect((await staff.visitor.get('/merges')).status).toBe(403)
    const listed = accepted(await staff.reader.get('/merges')).body.merges as Data[]
    expect(listed.find(({ id }) => id === merge)).toMatchObject({
      collection: 'people',
      merged: other,
      into: one,
      undoneAt: null,
    })
    accepted(await undo(staff.administrator, merge))
    expect((await undo(desk, merge)).status).toBe(422)
  })

  it('is refused with itself, with nothing, with what is not there, and into what is not public', async () => {
    const one = await makePublic(desk, 'people')
    const draft = await makeDraft(desk, 'people')
    expect((await mergeInto(desk, 'people', one, one)).status).toBe(422)
    expect((await mergeInto(desk, 'people', one, 'nobody')).status).toBe(400)
    expect((await desk.post(`/people/${one}/merge`, {})).status).toBe(400)
    expect((await mergeInto(desk, 'people', one, crypto.randomUUID())).status).toBe(404)
    expect((await mergeInto(desk, 'people', one, await makePublic(desk, 'organisations'))).status).toBe(404)
    const answer = await mergeInto(desk, 'people', one, draft)
    expect(answer.body.errors?.[0]?.message).toMatch(/not public yet: publish it first/)
    expect(await asPublic(desk, 'people', one)).toMatchObject({ _status: 'published' })
    accepted(await mergeInto(desk, 'people', draft, one))
    expect((await mergeInto(desk, 'people', draft, one)).status).toBe(404)
  })

  it('is undone in the order in which merges followed each other, and not after a deletion', async () => {
    const [a, b, c] = [
      await makePublic(desk, 'people', { family: 'Birinci' }),
      await makePublic(desk, 'people', { family: 'İkinci' }),
      await makePublic(desk, 'people', { family: 'Üçüncü' }),
    ]
    const item = await makePublic(desk, 'news', { participations: [{ person: a, contribution: 'spoke' }] })
    const [first, second] = [await merged(desk, 'people', a, b), await merged(desk, 'people', b, c)]
    expect(await whereLeads(payload, '/az/sexsler/sebine-birinci')).toBe('/az/sexsler/sebine-ucuncu')
    expect((await undo(desk, first)).body.errors?.[0]?.message).toMatch(/undo that first/)
    accepted(await undo(desk, second))
    expect(speakers(await asPublic(desk, 'news', item))).toEqual([b])
    expect(await whereLeads(payload, '/az/sexsler/sebine-birinci')).toBe('/az/sexsler/sebine-ikinci')
    accepted(await undo(desk, first))
    expect(speakers(await asPublic(desk, 'news', item))).toEqual([a])
    expect(await whereLeads(payload, '/az/sexsler/sebine-birinci')).toBeNull()
    const third = await merged(desk, 'people', c, b)
    await ask(payload, 'delete from people where id = $1', [c]) // by hand: the desk deletes nothing that was public
    expect((await undo(desk, third)).status).toBe(422)
    expect((await undo(desk, crypto.randomUUID())).status).toBe(404)
    expect((await undo(desk, 'nothing')).status).toBe(404)
  })

  it('leaves nothing behind when it fails', async () => {
    const { one, other } = await twoOfOne(desk)
    await makePublic(desk, 'news', { participations: [{ person: other, contribution: 'spoke' }] })
    const before = await everythingMergeable(payload)
    await ask(payload, 'alter table merges rename to merges_away')
    expect((await mergeInto(desk, 'people', other, one)).status).toBe(500)
    await ask(payload, 'alter table merges_away rename to merges')
    expect(await everythingMergeable(payload)).toEqual(before)
  })
})
