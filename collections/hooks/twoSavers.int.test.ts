import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishableCollections } from '@/newsroom/publishing/publishable'
import type { Conflict } from '@/newsroom/publishing/versions/conflict'
import { baseOf } from '@/tests/support/base'
import {
  accepted,
  asPublic,
  latest,
  makeDraft,
  makePublic,
  paragraph,
  publishIt,
  saveDraft,
  versionsOf,
} from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import type { Answer, Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let staff: Record<Person, Browser>
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
})
afterAll(() => payload.destroy())

const officer = () => staff['press-officer']
const conflictIn = ({ body }: Answer) =>
  (body.errors?.[0]?.data as { conflict?: Conflict } | undefined)?.conflict as Conflict

/** A form of the desk: what it read, and how it saves. */
async function openForm(desk: Browser, collection: string, id: string, locale = 'az') {
  const document = accepted(
    await desk.get(`/${collection}/${id}?draft=true&depth=0&locale=${locale}&fallback-locale=none`),
  ).body
  const save = (changes: object, more = '') =>
    desk.send('PATCH', `/${collection}/${id}?draft=true&locale=${locale}${more}`, {
      body: { ...document, ...changes },
    })
  return { document, save }
}

describe('A8.9 the second of two savers', () => {
  it('is told, with both texts field by field, and writes over nothing', async () => {
    const id = await makeDraft(officer(), 'news', { title: 'Bakıda təlim', summary: 'İki gün.' })
    const [first, second] = [
      await openForm(staff.publisher, 'news', id),
      await openForm(officer(), 'news', id),
    ]
    accepted(await first.save({ title: 'Bakıda təlim keçirildi', place: 'Bakı' }))
    const refused = await second.save({ title: 'Bakıda böyük təlim keçirildi', summary: 'Üç gün.' })
    expect(refused.status).toBe(409)
    expect(refused.body.errors?.[0]?.message).toMatch(/Nothing is lost/)
    const { base, newest, fields } = conflictIn(refused)
    expect(base).toBe(second.document.base)
    expect(newest).toMatchObject({ id: await baseOf(officer(), 'news', id), savedBy: 'publisher' })
    expect(fields.map(({ path, base: from, theirs, mine }) => [path, from, theirs, mine])).toEqual([
      ['title', 'Bakıda təlim', 'Bakıda təlim keçirildi', 'Bakıda böyük təlim keçirildi'],
      ['summary', 'İki gün.', 'İki gün.', 'Üç gün.'],
      ['place', null, 'Bakı', null],
    ])
    expect(fields.map(({ changedByThem, changedByMe }) => [changedByThem, changedByMe])).toEqual([
      [true, true],
      [false, true],
      [true, false],
    ])
    expect(fields[0]?.pairs[0]?.after?.stretches.filter(({ changed }) => changed)).toEqual([
      { text: 'böyük ', changed: true },
    ])
    expect(await latest(officer(), 'news', id)).toMatchObject({
      title: 'Bakıda təlim keçirildi',
      summary: 'İki gün.',
    })
  })

  it('saves what was chosen out of both, based on the newest', async () => {
    const id = await makeDraft(officer(), 'news')
    const [first, second] = [await openForm(officer(), 'news', id), await openForm(officer(), 'news', id)]
    accepted(await first.save({ title: 'Onların başlığı' }))
    const { newest } = conflictIn(await second.save({ title: 'Mənim başlığım' }))
    accepted(await second.save({ title: 'Mənim başlığım', base: newest.id }))
    expect(await latest(officer(), 'news', id)).toMatchObject({ title: 'Mənim başlığım' })
    expect(await versionsOf(officer(), 'news', id)).toHaveLength(3)
  })

  it('is one of two who save in the same moment: exactly one of eight gets through', async () => {
    const id = await makeDraft(officer(), 'news')
    const forms = await Promise.all(Array.from({ length: 8 }, () => openForm(officer(), 'news', id)))
    const answers = await Promise.all(forms.map(({ save }, at) => save({ title: `Başlıq ${at}` })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 409)])
    expect(await versionsOf(officer(), 'news', id)).toHaveLength(2)
  })

  it('may be the same person in another tab, and the answer to a save says what to go on from', async () => {
    const id = await makeDraft(officer(), 'news')
    const [tab, other] = [await openForm(officer(), 'news', id), await openForm(officer(), 'news', id)]
    const saved = accepted(await tab.save({ title: 'Birinci' })).body.doc
    expect((await other.save({ title: 'İkinci' })).status).toBe(409)
    accepted(await tab.save({ title: 'Üçüncü', base: saved?.base }))
    expect(await latest(officer(), 'news', id)).toMatchObject({ title: 'Üçüncü' })
  })

  it('may come after somebody who brought an earlier version back', async () => {
    const id = await makeDraft(officer(), 'news', { title: 'Əvvəlki' })
    await saveDraft(officer(), 'news', id, { title: 'Sonrakı' })
    const form = await openForm(officer(), 'news', id)
    const [first] = await versionsOf(officer(), 'news', id)
    const base = form.document.base
    accepted(await staff.publisher.post(`/news/versions/${first}?draft=true&base=${base}`))
    const refused = await form.save({ title: 'Mənim' })
    expect(refused.status).toBe(409)
    expect(conflictIn(refused).fields[0]).toMatchObject({ theirs: 'Əvvəlki', mine: 'Mənim' })
    const again = await staff.publisher.post(`/news/versions/${first}?draft=true&base=${base}`)
    expect([again.status, (await latest(officer(), 'news', id)).title]).toEqual([409, 'Əvvəlki'])
  })

  it('hears nothing when the same was saved: an answer was lost, and the form sends it again', async () => {
    const id = await makeDraft(officer(), 'news')
    const form = await openForm(officer(), 'news', id)
    accepted(await form.save({ title: 'Bir dəfə', body: paragraph('Eyni mətn.') }))
    accepted(await form.save({ title: 'Bir dəfə', body: paragraph('Eyni mətn.') }))
    expect(await latest(officer(), 'news', id)).toMatchObject({ title: 'Bir dəfə' })
  })

  it('sees rows of speakers and linked entries by name', async () => {
    const person = await makePublic(staff.publisher, 'people', { given: 'Vüsal', family: 'Hüseynov' })
    const event = await makePublic(staff.publisher, 'events', { title: 'Dəyirmi masa' })
    const id = await makeDraft(officer(), 'news')
    const [first, second] = [await openForm(officer(), 'news', id), await openForm(officer(), 'news', id)]
    accepted(
      await first.save({ participations: [{ person, contribution: 'opened', topic: 'Açılış' }], event }),
    )
    const { fields } = conflictIn(await second.save({ title: 'Başqa' }))
    const theirs = (path: string) =>
      fields
        .find((field) => field.path === path)
        ?.pairs.map(({ before }) => before?.stretches.map(({ text }) => text).join(''))
    expect(theirs('participations')).toEqual(['Vüsal Hüseynov · Opened · Açılış'])
    expect(theirs('event')).toEqual(['Dəyirmi masa'])
  })
})

describe('A8.9 two languages of one entry', () => {
  it('are edited side by side, and both survive', async () => {
    const id = await makeDraft(officer(), 'events', { title: 'Dəyirmi masa', summary: 'Mövzu miqrasiyadır.' })
    const [az, en] = [await openForm(officer(), 'events', id), await openForm(officer(), 'events', id, 'en')]
    accepted(await en.save({ title: 'Round table' }))
    accepted(await az.save({ title: 'Böyük dəyirmi masa' }))
    expect(await latest(officer(), 'events', id, 'az')).toMatchObject({ title: 'Böyük dəyirmi masa' })
    expect(await latest(officer(), 'events', id, 'en')).toMatchObject({ title: 'Round table' })
  })

  it('still share their facts: the second to change one is told', async () => {
    const id = await makeDraft(officer(), 'events', { title: 'Dəyirmi masa' })
    const [az, en] = [await openForm(officer(), 'events', id), await openForm(officer(), 'events', id, 'en')]
    accepted(await en.save({ title: 'Round table', start: '2027-03-01T06:00:00.000Z' }))
    const refused = await az.save({ title: 'Böyük dəyirmi masa' })
    expect(refused.status).toBe(409)
    expect(
      conflictIn(refused)
        .fields.map(({ path }) => path)
        .sort(),
    ).toEqual(['start', 'title'])
  })
})

describe('a form that was open while its item came out', () => {
  it('is saved, and keeps the date of publication and the offices', async () => {
    const person = await makePublic(staff.publisher, 'people', { given: 'Elmira', family: 'Süleymanova' })
    await makePublic(staff.publisher, 'appointments', { person, office: 'Ombudsman' })
    const id = await makeDraft(officer(), 'news', { participations: [{ person, contribution: 'opened' }] })
    const form = await openForm(staff.publisher, 'news', id)
    await publishIt(staff.publisher, 'news', id)
    accepted(await form.save({ title: 'Düzəliş edilmiş başlıq' }))
    const { publishedAt } = await asPublic(officer(), 'news', id)
    expect(publishedAt).toBeTruthy()
    expect(await latest(officer(), 'news', id)).toMatchObject({
      title: 'Düzəliş edilmiş başlıq',
      publishedAt,
      participations: [{ person, shown: { office: 'Ombudsman' } }],
    })
  })
})

describe('A2.4 the lock of a document', () => {
  it('can be passed by overrideLock=true, and the check of versions cannot', async () => {
    const id = await makeDraft(officer(), 'news')
    const [first, second] = [
      await openForm(staff.publisher, 'news', id),
      await openForm(officer(), 'news', id),
    ]
    accepted(await first.save({ title: 'Birinci' }))
    const { docs } = await payload.find({ collection: 'users', where: { name: { equals: 'publisher' } } })
    await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'news', value: id },
        user: { relationTo: 'users', value: docs[0]?.id ?? '' },
      },
    })
    expect((await second.save({ title: 'İkinci' }, '&overrideLock=true')).status).toBe(409)
    expect(await latest(officer(), 'news', id)).toMatchObject({ title: 'Birinci' })
  })
})

describe('a save that does not say what it was made from', () => {
  it.each(publishableCollections)('is refused in %s', async (collection) => {
    const needed =
      collection === 'appointments' ? { person: await makePublic(staff.publisher, 'people') } : {}
    const id = await makeDraft(officer(), collection, needed)
    const path = `/${collection}/${id}?draft=true&locale=az`
    const other = await baseOf(officer(), 'topics', await makeDraft(officer(), 'topics'))
    for (const base of [undefined, null, '', 'nothing', crypto.randomUUID(), other]) {
      const answer = await officer().send('PATCH', path, { body: { slug: 'basqa', base } })
      expect([base, answer.status]).toEqual([base, 428])
      expect(answer.body.errors?.[0]?.message).toMatch(/\(base\)/)
    }
    const [version] = await versionsOf(officer(), collection, id)
    expect((await officer().post(`/${collection}/versions/${version}?draft=true`)).status).toBe(428)
    expect(await versionsOf(officer(), collection, id)).toHaveLength(1)
  })

  it('of many at once is refused as every change of many is', async () => {
    const id = await makeDraft(officer(), 'news')
    const path = `/news?where[id][equals]=${id}&draft=true&locale=az`
    const base = await baseOf(officer(), 'news', id)
    expect((await officer().send('PATCH', path, { body: { title: 'Hamı', base } })).status).toBe(403)
  })

  it('tells a reader and a visitor nothing but that they may not', async () => {
    const id = await makeDraft(officer(), 'news')
    const path = `/news/${id}?draft=true&locale=az`
    for (const person of ['reader', 'visitor'] as const)
      expect((await staff[person].send('PATCH', path, { body: { title: 'Başqa' } })).status).toBe(403)
  })
})
