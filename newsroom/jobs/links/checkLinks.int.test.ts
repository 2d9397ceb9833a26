import { once } from 'node:events'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import config from '@payload-config'
import type { Field, Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { keepAddress } from '@/collections/hooks/keepAddress'
import type { Finding } from '@/newsroom/links/findings'
import { accepted, makeDraft, makePublic, paragraph, saveDraft } from '@/tests/support/documents'
import { ask } from '@/tests/support/journals'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import { openNewsroom } from '@/tests/support/rest'
import { checkAllLinks } from './checkLinks'
import { linkPlaces } from './places'
import type { Query } from './query'

let payload: Payload
let staff: Awaited<ReturnType<typeof hireStaff>>
let server: Server
let port: number
const gone = new Set(['/yox'])
const asked: string[] = []
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(gone.has(request.url ?? '') ? 404 : 200).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.close()
  await payload.destroy()
})

/** Each test has its own documents in public, and no other. */
afterEach(async () => {
  for (const table of ['news', 'organisations', 'events', 'documents', 'people'])
    await ask(payload, `update ${table} set _status = 'draft'`)
  await ask(payload, 'delete from site_social')
  await ask(payload, 'delete from broken_links')
})

const query: Query = async (statement, values) => ({ rows: await ask(payload, statement, values) })
const siteUrl = 'https://news.example.az'
const check = (isOnline = true) =>
  checkAllLinks(
    query,
    {
      on: true,
      siteUrl,
      userAgent: 'Test',
      patience: 500,
      manners: { hosts: 4, perHost: 50, between: 0, wholeTime: 60_000 },
      network: {
        resolve: async () =>
          isOnline ? [{ address: '127.0.0.1', family: 4 }] : Promise.reject(new Error('EAI_AGAIN')),
        allows: (_address, at) => at === port,
      },
    },
    new AbortController().signal,
  )
const nextNight = () => ask(payload, 'update broken_links set last_night = last_night - 1')

const link = (url: string) => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', url, newTab: false },
  children: [{ type: 'text', version: 1, text: 'burada', format: 0 }],
})
const entry = (relationTo: string, value: string) => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'internal', doc: { relationTo, value }, newTab: false },
  children: [{ type: 'text', version: 1, text: 'burada', format: 0 }],
})
const outside = (path: string) => `http://good.example:${port}${path}`

const found = async (documentId: string) =>
  (
    await ask<{ address: string; kind: string; nights: number }>(
      payload,
      'select address, kind, nights from broken_links where document_id = $1 order by address',
      [documentId],
    )
  ).map(({ address, kind, nights }) => [address, kind, nights])

const listed = async (person: Person = 'reader') =>
  accepted(await staff[person].get('/broken-links')).body as unknown as {
    total: number
    dangerous: number
    checked: string | null
    links: (Finding & { address: string; title: string; documentId: string; dangerous: boolean })[]
  }

describe('the places of links', () => {
  it('are all that the collections have', async () => {
    const { collections } = await config
    const fieldsOf = (fields: Field[]): string[] =>
      fields.flatMap((field): string[] => {
        if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldsOf(tab.fields))
        if ('fields' in field && !('name' in field)) return fieldsOf(field.fields)
        const keeps = 'hooks' in field && field.hooks?.beforeValidate?.some((hook) => hook === keepAddress)
        return 'name' in field && (field.type === 'richText' || keeps) ? [field.name] : []
      })
    const held = collections.flatMap(({ slug, fields }) => fieldsOf(fields).map((name) => `${slug}.${name}`))
    const known = linkPlaces.map(({ collection, field }) => `${collection}.${field}`)
    expect(known.filter((place) => place !== 'site.social').toSorted()).toEqual(held.toSorted())
  })
})

describe('the nightly check', () => {
  it('says nothing before it was there', async () => {
    expect(await listed()).toMatchObject({ total: 0, checked: null, links: [] })
  })

  it('calls a link broken only when a second night confirms it, and forgets one that works again', async () => {
    const body = paragraph('Ətraflı', link(outside('/yox')), link(outside('/var')), link('mailto:a@b.az'))
    const id = await makePublic(staff.publisher, 'news', { body })
    await check()
    expect(await found(id)).toEqual([[outside('/yox'), 'gone', 1]])
    expect((await listed()).links).toEqual([])
    await check()
    expect(await found(id)).toEqual([[outside('/yox'), 'gone', 1]])
    await nextNight()
    await check()
    expect(await found(id)).toEqual([[outside('/yox'), 'gone', 2]])
    const { links, checked } = await listed()
    expect(links).toMatchObject([
      { kind: 'gone', status: 404, title: 'Bakıda təlim keçirildi', documentId: id },
    ])
    expect(checked).not.toBeNull()
    gone.delete('/yox')
    await check()
    gone.add('/yox')
    expect(await found(id)).toEqual([])
  })

  it('looks at every field with a link in each language, and only at what readers see', async () => {
    const { publisher } = staff
    const bad = outside('/yox')
    const organisation = await makePublic(publisher, 'organisations', {
      link: bad,
      about: paragraph('Haqqında', link(bad)),
    })
    await saveDraft(
      publisher,
      'organisations',
      organisation,
      { name: 'X', about: paragraph('About', link(outside('/yox?en'))) },
      'en',
    )
    const event = await makePublic(publisher, 'events', { mapLink: bad, registrationLink: bad })
    const document = await makePublic(publisher, 'documents', { link: bad })
    const draft = await makeDraft(publisher, 'documents', { link: bad })
    accepted(
      await publisher.post('/globals/site?locale=az', {
        social: [{ label: 'X', href: 'https://evil.example@good.example' }],
      }),
    )
    await check()
    const places = await ask<{ place: string }>(
      payload,
      "select collection || '.' || field || language as place from broken_links where document_id <> $1 order by 1",
      [draft],
    )
    expect(places.map(({ place }) => place)).toEqual([
      'documents.linkaz',
      'events.mapLink',
      'events.registrationLink',
      'organisations.aboutaz',
      'organisations.link',
      'site.social',
    ])
    expect(await found(draft)).toEqual([])
    for (const [collection, id] of [
      ['organisations', organisation],
      ['events', event],
      ['documents', document],
    ] as const)
      accepted(await publisher.post(`/${collection}/${id}/unpublish`))
    await check()
    expect(await ask(payload, "select 1 from broken_links where collection <> 'site'")).toEqual([])
  })

  it('knows its own pages without asking', async () => {
    const { publisher } = staff
    const seen = await makePublic(publisher, 'people', { given: 'Nigar', family: 'Əsgərova', slug: 'nigar' })
    const hidden = await makeDraft(publisher, 'people')
    const id = await makePublic(publisher, 'news', {
      body: paragraph(
        'Daxili',
        entry('people', seen),
        link('/az/sexsler/nigar'),
        link(`${siteUrl}/en/people/nigar?x=1#y`),
        link('/az/sexsler'),
        link('/az/axtaris/feed.json?q=a'),
        link('/az/sexsler/yox'),
        link('/az/xeberler/yox'),
        link(`/media/${'0'.repeat(32)}/w480.jpg`),
      ),
    })
    // Publishing refuses a link to what is no more than a draft; taking down afterwards is what happens.
    await ask(payload, 'update news set body = replace(body::text, $1, $2)::jsonb where id = $3', [
      seen,
      hidden,
      id,
    ])
    asked.length = 0
    await check()
    expect(await found(id)).toEqual([
      ['/az/sexsler/yox', 'gone', 1],
      ['/az/xeberler/yox', 'gone', 1],
      [`/media/${'0'.repeat(32)}/w480.jpg`, 'not-public', 1],
      [`people:${hidden}`, 'not-public', 1],
    ])
    expect(asked.filter((path) => path.includes('sexsler'))).toEqual([])
  })

  it('tells of danger at once, before everything else', async () => {
    const { publisher } = staff
    await makePublic(publisher, 'organisations', {
      name: 'Xidmət',
      link: `http://migration.example:${port}/`,
    })
    const body = paragraph('Diqqət', link(outside('/yox')), link(`http://rnigration.example:${port}/tele`))
    const id = await makePublic(publisher, 'news', { body })
    await check()
    await nextNight()
    await check()
    const { links, total, dangerous } = await listed()
    expect([total, dangerous]).toEqual([2, 1])
    expect(links.map(({ kind, dangerous: isDangerous }) => [kind, isDangerous])).toEqual([
      ['lookalike', true],
      ['gone', false],
    ])
    await ask(payload, 'delete from broken_links')
    asked.length = 0
    await check()
    expect((await listed()).links).toMatchObject([{ kind: 'lookalike', documentId: id }])
    expect(asked).not.toContain('/tele')
  })

  it('learns nothing while our own network is away', async () => {
    const body = paragraph(
      'Üç yer',
      ...['a', 'b', 'c'].map((host) => link(`http://${host}.example:${port}/`)),
    )
    const id = await makePublic(staff.publisher, 'news', { body })
    await check(false)
    expect(await found(id)).toEqual([])
  })

  it('is told to the staff and to nobody else', async () => {
    for (const [person, browser] of Object.entries(staff))
      expect([person, (await browser.get('/broken-links')).status]).toEqual([
        person,
        person === 'visitor' ? 403 : 200,
      ])
  })
})
