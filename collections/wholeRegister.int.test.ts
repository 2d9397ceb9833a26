import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishInBoth } from '@/tests/support/bothLanguages'
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
import { hireStaff } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

const problemsOf = async (collection: string, id: string) => {
  const answer = await desk.post(`/${collection}/${id}/publish`)
  return answer.body.errors?.[0]?.data?.problems?.map(({ field, code }) => `${field}: ${code}`)
}

describe('an editorial page', () => {
  it.each(['xeberler', 'News', 'Layihələr', 'documents', 'axtaris', 'admin', 'az'])(
    'is refused the address of a list or of the site itself, typed or made from its title: %s',
    async (word) => {
      for (const data of [{ slug: word }, { title: word }]) {
        const answer = await desk.post('/pages?draft=true&locale=az', data)
        expect(answer.status).toBe(400)
        expect(answer.text).toContain('This address belongs to one of the lists of the site: type another.')
      }
    },
  )

  it('stands directly under the language, and leads there from its old address', async () => {
    const id = await publishInBoth(
      desk,
      'pages',
      { title: 'Haqqımızda' },
      { title: 'About', body: paragraph('This site is for news.') },
    )
    const tags = (await toldOf(payload, id)).at(-1)?.tags
    expect(tags).toEqual(
      expect.arrayContaining([`page:${id}`, 'address:/az/haqqimizda', 'address:/en/about']),
    )
    await saveDraft(desk, 'pages', id, { slug: 'about-us' }, 'en')
    await publishIt(desk, 'pages', id)
    expect(await whereLeads(payload, '/en/about')).toBe('/en/about-us')
    expect(await whereLeads(payload, '/az/haqqimizda')).toBeNull()
  })

  it('has a text in each language in which it has a title', async () => {
    const id = await makeDraft(desk, 'pages', { title: 'Əlaqə' })
    await saveDraft(desk, 'pages', id, { title: 'Contacts' }, 'en')
    expect(await problemsOf('pages', id)).toEqual(['body: body'])
    await saveDraft(desk, 'pages', id, { body: paragraph('Write to us.') }, 'en')
    await publishIt(desk, 'pages', id)
    const untitled = await makeDraft(desk, 'pages', { title: null, slug: 'bos' })
    expect(await problemsOf('pages', untitled)).toEqual(['title: title'])
  })
})

describe('a project', () => {
  it('does not end before it begins', async () => {
    const answer = await desk.post('/projects?draft=true&locale=az', { from: '2022-03-02', to: '2022-03-01' })
    expect(answer.status).toBe(400)
  })

  it('is published with its picture described in each language of its name', async () => {
    const image = await upload(desk, await jpeg())
    const id = await makeDraft(desk, 'projects', { leadImage: { image, alt: 'Bayraqlar' } })
    await saveDraft(desk, 'projects', id, { name: 'Migration Week', leadImage: { image } }, 'en')
    expect(await problemsOf('projects', id)).toEqual(['leadImage.alt: alt'])
    await saveDraft(desk, 'projects', id, { leadImage: { image, alt: 'Flags' } }, 'en')
    await publishIt(desk, 'projects', id)
    expect(await latest(desk, 'projects', id, 'all')).toMatchObject({
      leadImage: { alt: { az: 'Bayraqlar', en: 'Flags' } },
    })
  })
})

describe('what leads the front page', () => {
  const choose = (lead: string[], locale = 'az') => desk.post(`/globals/home?locale=${locale}`, { lead })
  const chosen = async (locale: string) =>
    accepted(await desk.get(`/globals/home?depth=0&locale=${locale}`)).body.lead ?? []

  it('is chosen in each language for itself, and the press is told', async () => {
    const az = await makePublic(desk, 'news')
    const en = await makePublic(desk, 'news', { language: 'en' })
    accepted(await choose([az]))
    accepted(await choose([en], 'en'))
    expect([await chosen('az'), await chosen('en')]).toEqual([[az], [en]])
    accepted(await choose([]))
    expect([await chosen('az'), await chosen('en')]).toEqual([[], [en]])
    const told = await ask(payload, "select tags from press_events where collection = 'home' order by id")
    expect(told).toEqual([{ tags: ['home'] }, { tags: ['home'] }, { tags: ['home'] }])
  })

  it('is public and of the language that it leads', async () => {
    const draft = await makeDraft(desk, 'news')
    const english = await makePublic(desk, 'news', { language: 'en' })
    for (const id of [draft, english]) expect((await choose([id])).status).toBe(400)
  })

  it('can be taken down all the same', async () => {
    const id = await makePublic(desk, 'news')
    accepted(await choose([id]))
    accepted(await desk.post(`/news/${id}/unpublish`))
    expect(await asPublic(desk, 'news', id)).toMatchObject({ _status: 'draft' })
    accepted(await choose([]))
  })
})

describe('a term', () => {
  it('is kept by translators too, and told to nobody outside', async () => {
    const term = { source: 'miqrant', translation: 'migrant', forbidden: ['immigrant', 'alien'] }
    const { doc } = accepted(await staff.translator.post('/terms', term)).body
    accepted(await staff.translator.patch(`/terms/${doc?.id}`, { note: 'BMT terminologiyası' }))
    expect((await desk.get(`/terms/${doc?.id}`)).body).toMatchObject({ ...term, language: 'az' })
    await expect(payload.find({ collection: 'terms', overrideAccess: false })).rejects.toThrow()
  })
})
