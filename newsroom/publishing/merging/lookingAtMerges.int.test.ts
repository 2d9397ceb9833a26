import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishPerson } from '@/tests/support/bothLanguages'
import { accepted, makeDraft, makePublic } from '@/tests/support/documents'
import { everythingMergeable, merged, mergeInto, twoOfOne, undo } from '@/tests/support/merging'
import type { Person } from '@/tests/support/people'
import { everybody, hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import type { MergedEntry } from './mergedInto'
import type { MergePlan, Side } from './plan'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

const planOf = async (id: string, into: string): Promise<MergePlan> =>
  accepted(await desk.get(`/people/${id}/merge-plan?into=${into}`)).body as unknown as MergePlan

const candidatesOf = async (id: string, typed = ''): Promise<Side[]> => {
  const { body } = accepted(
    await desk.get(`/people/${id}/merge-candidates?${new URLSearchParams({ q: typed })}`),
  )
  return body.candidates as Side[]
}

const mergedInto = async (id: string): Promise<MergedEntry[]> =>
  accepted(await desk.get(`/merges/into/${id}`)).body.merged as MergedEntry[]

describe('before two people become one', () => {
  it('the desk says what will happen, and nothing happens', async () => {
    const { one, other } = await twoOfOne(desk)
    await makePublic(desk, 'news', { participations: [{ person: other, contribution: 'opened' }] })
    await makeDraft(desk, 'events', { programme: [{ person: other, contribution: 'spoke' }] })
    const before = await everythingMergeable(payload)
    expect(await planOf(other, one)).toEqual({
      merged: {
        id: other,
        names: { az: 'Vüsal Hüseynli', en: 'Vusal Huseynli' },
        variants: ['V. Huseynli'],
        isPublic: true,
      },
      remaining: {
        id: one,
        names: { az: 'Vüsal Hüseynov', en: 'Vüsal Hüseynov' },
        variants: ['Huseinov'],
        isPublic: true,
      },
      uses: { total: 2, inPublic: 1 },
      variants: ['Vüsal Hüseynli', 'Vusal Huseynli', 'V. Huseynli'],
      addresses: [
        { from: '/az/sexsler/vusal-huseynli', to: '/az/sexsler/vusal-huseynov' },
        { from: '/en/people/vusal-huseynli', to: '/en/people/vusal-huseynov' },
      ],
      refusal: null,
    })
    expect(await everythingMergeable(payload)).toEqual(before)
  })

  it('the desk says why it would be refused', async () => {
    const [one, other] = [await makeDraft(desk, 'people'), await publishPerson(desk, 'Nərgiz', 'Qasımova')]
    expect((await planOf(other, one)).refusal).toMatch(/not public yet/)
    expect((await planOf(other, other)).refusal).toMatch(/with itself/)
    expect((await mergeInto(desk, 'people', other, one)).status).toBe(422)
  })

  it('those with a similar name are offered, and others when they are asked for', async () => {
    const [one, other] = [
      await publishPerson(desk, 'Şəhla', 'Rəcəbova'),
      await makeDraft(desk, 'people', { given: 'Shahla', family: 'Rəcəbova' }),
    ]
    const stranger = await publishPerson(desk, 'Ömər', 'Zülfüqarlı')
    expect((await candidatesOf(other)).map(({ id, isPublic }) => [id, isPublic])).toEqual([[one, true]])
    expect((await candidatesOf(one)).map(({ id, isPublic }) => [id, isPublic])).toEqual([[other, false]])
    expect((await candidatesOf(one, 'zulfuq om')).map(({ id }) => id)).toEqual([stranger])
    expect(await candidatesOf(one, 'belə adam yoxdur')).toEqual([])
  })

  it('none of this is shown to those who may not merge', async () => {
    const [one, other] = [await makeDraft(desk, 'people'), await makeDraft(desk, 'people')]
    for (const who of everybody) {
      const status = who === 'administrator' || who === 'publisher' ? 200 : 403
      for (const path of ['merge-candidates', `merge-plan?into=${one}`])
        expect([who, path, (await staff[who].get(`/people/${other}/${path}`)).status]).toEqual([
          who,
          path,
          status,
        ])
    }
  })

  it('what is no entry is not looked at', async () => {
    const person = await makeDraft(desk, 'people')
    for (const path of [
      `/people/1/merge-plan?into=${person}`,
      '/people/x/merge-candidates',
      '/merges/into/x',
    ])
      expect((await desk.get(path)).status).toBe(404)
    expect((await desk.get(`/people/${person}/merge-plan`)).status).toBe(400)
    expect((await desk.get(`/people/${person}/merge-plan?into=${crypto.randomUUID()}`)).status).toBe(404)
  })
})

describe('an entry into which another was merged', () => {
  it('says what, when and by whom, until it is undone', async () => {
    const [one, other] = [
      await publishPerson(desk, 'Aynur', 'Əhmədova'),
      await publishPerson(desk, 'Aynur', 'Ahmadova'),
    ]
    const merge = await merged(desk, 'people', other, one)
    expect(await mergedInto(one)).toEqual([
      {
        id: merge,
        at: expect.stringMatching(/^\d{4}-/),
        name: 'Aynur Ahmadova',
        by: 'publisher',
        hindrance: null,
      },
    ])
    for (const who of everybody)
      expect([who, (await staff[who].get(`/merges/into/${one}`)).status]).toEqual([
        who,
        who === 'visitor' ? 403 : 200,
      ])
    accepted(await undo(desk, merge))
    expect(await mergedInto(one)).toEqual([])
  })

  it('says why the merge cannot be undone', async () => {
    const [one, other, third] = [
      await publishPerson(desk, 'Kamal', 'Abbasov'),
      await publishPerson(desk, 'Kamal', 'Abasov'),
      await publishPerson(desk, 'Kamal', 'Abbas'),
    ]
    await merged(desk, 'people', other, one)
    await merged(desk, 'people', one, third)
    expect((await mergedInto(one))[0]?.hindrance).toMatch(/undo that first/)
    expect((await mergedInto(third))[0]?.hindrance).toBeNull()
  })
})
