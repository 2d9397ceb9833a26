import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishInBoth } from '@/tests/support/bothLanguages'
import { makeDraft, makePublic, paragraph, publishIt, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { missing } from './missing'
import { project } from './project'
import { projectList } from './projectList'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

describe('the page of a project', () => {
  it('names it in both languages, its days, its partners by role, and no spelling twice', async () => {
    const host = await publishInBoth(desk, 'organisations', { name: 'Şəbəkə' }, { name: 'Network' })
    const linked = await makePublic(desk, 'documents', { title: 'Qlobal Pakt' })
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'internal', doc: { relationTo: 'documents', value: linked } },
      children: [{ type: 'text', version: 1, text: 'Pakt', format: 0 }],
    }
    await publishInBoth(
      desk,
      'projects',
      {
        name: 'Çempion ölkələr',
        kind: 'initiative',
        variants: ['Çempion ölkələr', 'Champion Country'],
        from: '2020-12-04T08:00:00.000Z',
        organisations: [{ organisation: host, role: 'host' }],
        about: paragraph('Ölkələr təcrübə bölüşür:', link),
      },
      { name: 'Champion Countries' },
    )
    const page = await project('az', 'cempion-olkeler')
    expect(page).toMatchObject({
      kind: 'initiative',
      variants: ['Champion Country'],
      from: '2020-12-04',
      to: null,
      other: { locale: 'en', href: '/en/projects/champion-countries' },
      about: { links: { [`documents:${linked}`]: '/az/senedler/qlobal-pakt' } },
    })
    expect(page?.partners.map(({ organisation, role }) => [organisation.href, role])).toEqual([
      ['/az/teskilatlar/sebeke', 'host'],
    ])
    expect(page?.tags).toEqual(expect.arrayContaining([`document:${linked}`, `organisation:${host}`]))
    expect(await project('en', 'champion-countries')).toMatchObject({
      about: null,
      path: '/en/projects/champion-countries',
    })
  })

  it('lists its events and, year by year, the news of its language, and tells nothing of drafts', async () => {
    const id = await makePublic(desk, 'projects', { name: 'Miqrasiya həftəsi' })
    const projects = [id]
    const event = await makePublic(desk, 'events', {
      title: 'Həftənin açılışı',
      start: '2022-05-10T06:00:00.000Z',
      projects,
    })
    await makePublic(desk, 'events', { title: 'Yekun iclası', start: '2022-12-10T06:00:00.000Z', projects })
    const on = (publishedAt: string) => ({ publishedAt, projects })
    await makePublic(desk, 'news', { title: 'Həftə açıldı', event, ...on('2022-05-11T06:00:00.000Z') })
    await makePublic(desk, 'news', { title: 'Yekun', ...on('2023-01-02T06:00:00.000Z') })
    await makePublic(desk, 'news', { title: 'The week', language: 'en', ...on('2022-05-11T06:00:00.000Z') })
    await makeDraft(desk, 'news', { title: 'Gizli xəbər', projects })
    await makeDraft(desk, 'events', { title: 'Gizli tədbir', projects })
    const page = await project('az', 'miqrasiya-heftesi')
    expect(page?.events.map(({ title }) => title.text)).toEqual(['Yekun iclası', 'Həftənin açılışı'])
    expect(
      page?.years.map(({ year, parts }) => [year, parts.map(({ title, date }) => `${date} ${title.text}`)]),
    ).toEqual([
      [2023, ['2023-01-02 Yekun']],
      [2022, ['2022-05-10 Həftə açıldı']],
    ])
  })

  it('leads from an old address to the new one, and is not there before it is published', async () => {
    const id = await makeDraft(desk, 'projects', { name: 'Qaralama layihə' })
    expect(await project('az', 'qaralama-layihe')).toBeNull()
    await publishIt(desk, 'projects', id)
    await saveDraft(desk, 'projects', id, { slug: 'yeni-layihe' })
    await publishIt(desk, 'projects', id)
    expect(await project('az', 'qaralama-layihe')).toBeNull()
    expect(await missing('az', '/az/layiheler/qaralama-layihe')).toMatchObject({
      movedTo: '/az/layiheler/yeni-layihe',
    })
  })
})

describe('the list of projects', () => {
  it('holds what has a name in the language, by its alphabet', async () => {
    const names = (await projectList('az')).letters.flatMap(({ letter, projects }) =>
      projects.map(({ name }) => `${letter} ${name.text}`),
    )
    expect(names).toEqual(['Ç Çempion ölkələr', 'Q Qaralama layihə', 'M Miqrasiya həftəsi'])
    const english = await projectList('en')
    expect(english.letters.flatMap(({ projects }) => projects.map(({ href }) => href))).toEqual([
      '/en/projects/champion-countries',
    ])
    expect(english).toMatchObject({ path: '/en/projects', other: { href: '/az/layiheler' } })
  })
})
