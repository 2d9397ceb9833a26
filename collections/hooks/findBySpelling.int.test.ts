import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDraft, makePublic, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let desk: Browser
let vusal: string
let fund: string
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'press-officer')
  const publisher = await hire(payload, 'publisher')
  vusal = await makePublic(publisher, 'people', { given: 'Vüsal', family: 'Hüseynov' })
  // A newer draft, which readers do not see, brings the English name.
  await saveDraft(desk, 'people', vusal, { given: 'Vusal', family: 'Guseinov' }, 'en')
  await saveDraft(desk, 'people', vusal, { variants: ['Vüsal Qüseyn oğlu Hüseynov'] })
  await makePublic(publisher, 'people', { given: 'Şəfa', family: 'Həsənova' })
  fund = await makePublic(publisher, 'organisations', { name: 'BMT-nin Uşaq Fondu', acronym: 'UNİCEF' })
})
afterAll(() => payload.destroy())

/** As the picker of a form asks. */
async function picked(collection: string, title: string, typed: string, locale = 'az'): Promise<unknown[]> {
  const query = new URLSearchParams({ draft: 'true', locale, limit: '10', [`select[${title}]`]: 'true' })
  query.set(`where[and][0][id][not_in][0]`, '01a20000-0000-7000-8000-000000000000')
  query.set(`where[and][1][${title}][like]`, typed)
  const { body } = await desk.get(`/${collection}?${query}`)
  return (body.docs ?? []).map(({ id }) => id)
}

describe('a picker of the register', () => {
  it.each(['Hüseynov', 'huseynov', 'HUSEYNOV VUSAL', 'guseinov', 'vüsal q', 'Qüseyn oğlu'])(
    'finds a person by %s, in either language of the form',
    async (typed) => {
      expect(await picked('people', 'name', typed)).toEqual([vusal])
      expect(await picked('people', 'name', typed, 'en')).toEqual([vusal])
    },
  )

  it('finds an organisation by its acronym, and a project and a document by their words', async () => {
    expect(await picked('organisations', 'name', 'unicef')).toEqual([fund])
    expect(await picked('organisations', 'name', 'usaq fondu')).toEqual([fund])
    const project = await makeDraft(desk, 'projects', { variants: ['Ölkə çempionu'] })
    expect(await picked('projects', 'name', 'olke cempionu')).toEqual([project])
    const law = await makeDraft(desk, 'documents')
    expect(await picked('documents', 'title', 'mecelle')).toEqual([law])
  })

  it('finds nothing by what no spelling has', async () => {
    for (const typed of ['vusal hesenova', 'xyz', "'; --"])
      expect(await picked('people', 'name', typed)).toEqual([])
  })
})

it('leaves other questions as they were asked', async () => {
  const exactly = await desk.get('/people?draft=true&locale=az&where[name][equals]=huseynov')
  expect(exactly.body.docs).toEqual([])
  const narrowed = await desk.get(
    '/people?draft=true&locale=az&where[name][like]=huseynov&where[_status][equals]=published',
  )
  expect(narrowed.body.docs?.length).toBe(0)
})
