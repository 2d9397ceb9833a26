import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runStatement } from '@/newsroom/publishing/statements'
import { publishInBoth, publishPerson } from '@/tests/support/bothLanguages'
import { latest, makePublic, paragraph, publishIt, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { newsItem } from './newsItem'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

/** Makes an entry a draft past every guard, as a restore from a backup might. */
const hide = async (table: 'people' | 'organisations' | 'events', id: string) =>
  runStatement(
    await createLocalReq({}, payload),
    sql`update ${sql.identifier(table)} set _status = 'draft' where id = ${id}`,
  )

const linkTo = (relationTo: string, value: string, text: string) => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children: [{ type: 'text', version: 1, text, format: 0 }],
})

describe('the page of a news item', () => {
  it('shows the speaker with the office of that day, which later appointments do not change', async () => {
    const person = await publishPerson(desk, 'Elmira', 'Suleymanova')
    const held = { person, office: 'Ombudsman', to: '2019-11-29T08:00:00.000Z' }
    await publishInBoth(desk, 'appointments', held, { office: 'Ombudsman of Azerbaijan' })
    await makePublic(desk, 'news', {
      title: 'Dəyirmi masa keçirilib',
      originalDate: '2019-10-01T06:00:00.000Z',
      participations: [{ person, contribution: 'presented', topic: 'Miqrantların hüquqları' }],
    })
    const later = { person, office: 'Müşavir', from: '2019-11-30T08:00:00.000Z' }
    await publishInBoth(desk, 'appointments', later, { office: 'Adviser' })
    const page = await newsItem('az', 'deyirmi-masa-kecirilib')
    expect(page?.speakers).toEqual([
      {
        person: {
          name: { text: 'Elmira Suleymanova', lang: 'az' },
          href: '/az/sexsler/elmira-suleymanova',
        },
        portrait: null,
        initials: 'ES',
        office: { text: 'Ombudsman', lang: 'az' },
        rank: null,
        contribution: 'presented',
        topic: { text: 'Miqrantların hüquqları', lang: 'az' },
      },
    ])
    expect(page?.originalDate).toBe('2019-10-01T06:00:00.000Z')
  })

  it('shows a name that the language lacks in the other one, says which, and does not link it', async () => {
    const person = await makePublic(desk, 'people', { given: 'Çingiz', family: 'İsmayılov' })
    const organisation = await makePublic(desk, 'organisations', { name: 'Şəki Gənclər Evi' })
    const event = await makePublic(desk, 'events', { title: 'Şəki görüşü' })
    await makePublic(desk, 'news', {
      language: 'en',
      title: 'Meeting in Sheki',
      event,
      participations: [{ person, contribution: 'spoke' }],
      organisations: [{ organisation, role: 'host' }],
    })
    const page = await newsItem('en', 'meeting-in-sheki')
    expect(page?.speakers[0]?.person).toEqual({ name: { text: 'Çingiz İsmayılov', lang: 'az' }, href: null })
    expect(page?.speakers[0]?.initials).toBe('Çİ')
    expect(page?.partners[0]?.organisation).toEqual({
      name: { text: 'Şəki Gənclər Evi', lang: 'az' },
      href: null,
    })
    expect(page?.event).toMatchObject({ title: { text: 'Şəki görüşü', lang: 'az' }, href: null })
  })

  it('leaves out a cited entry that is not public: name, link and picture', async () => {
    const portrait = await upload(desk, await jpeg({ width: 300, height: 300 }))
    const person = await publishPerson(desk, 'Qızılquş', 'Sirlizadə', { portrait })
    const organisation = await makePublic(desk, 'organisations', { name: 'Qızılquş Birliyi', logo: portrait })
    const event = await makePublic(desk, 'events', { title: 'Qızılquş bayramı' })
    await makePublic(desk, 'news', {
      title: 'Bayram keçirildi',
      event,
      participations: [
        { person, contribution: 'opened' },
        { freeName: 'Könüllü Kərim', contribution: 'spoke' },
      ],
      organisations: [{ organisation, role: 'host' }],
      body: paragraph('Bayram haqqında', linkTo('people', person, 'burada')),
    })
    await hide('people', person)
    await hide('organisations', organisation)
    await hide('events', event)
    const page = await newsItem('az', 'bayram-kecirildi')
    const key = (await payload.findByID({ collection: 'media', id: portrait, overrideAccess: true })).key
    expect(page?.speakers.map((speaker) => speaker.person.name.text)).toEqual(['Könüllü Kərim'])
    expect(page?.speakers[0]?.initials).toBe('KK')
    expect(page).toMatchObject({ partners: [], event: null, body: { links: { [`people:${person}`]: null } } })
    const shown = JSON.stringify(page)
    for (const secret of ['Qızılquş', 'qizilqus', 'Sirlizadə', String(key)]) {
      expect(shown).not.toContain(secret)
    }
    expect(page?.tags).toContain(`person:${person}`)
  })

  it('links its text by the address that an entry has today', async () => {
    const organisation = await makePublic(desk, 'organisations', { name: 'Köhnə Ad' })
    await makePublic(desk, 'news', {
      title: 'Mətndə keçid',
      body: paragraph('Bu ', linkTo('organisations', organisation, 'təşkilat')),
    })
    await saveDraft(desk, 'organisations', organisation, { name: 'Yeni Ad', slug: 'yeni-ad' })
    await publishIt(desk, 'organisations', organisation)
    const page = await newsItem('az', 'metnde-kecid')
    expect(page?.body.links).toEqual({ [`organisations:${organisation}`]: '/az/teskilatlar/yeni-ad' })
  })

  it('links the first mention of whom it names, in any spelling that the register has', async () => {
    const person = await publishPerson(desk, 'Xanlar', 'Dəmirli', { variants: ['Khan Demirly'] })
    const organisation = await makePublic(desk, 'organisations', { name: 'Dağ Kənd Fondu', acronym: 'DKF' })
    await makePublic(desk, 'news', {
      title: 'Mətndə adlar',
      participations: [{ person, contribution: 'spoke' }],
      organisations: [{ organisation, role: 'host' }],
      body: paragraph('DKF-nin qonağı Khan Demirly idi. Xanlar Dəmirlinin çıxışı maraqlı olub.'),
    })
    const page = await newsItem('az', 'metnde-adlar')
    expect(page?.body.links).toEqual({
      [`people:${person}`]: '/az/sexsler/xanlar-demirli',
      [`organisations:${organisation}`]: '/az/teskilatlar/dag-kend-fondu',
    })
    const root = page?.body.root as { children: { children: Record<string, unknown>[] }[] } | undefined
    expect(
      root?.children[0]?.children.map(({ type, children, text }) => [type, children ?? text]),
    ).toMatchObject([
      ['link', [{ text: 'DKF' }]],
      ['text', '-nin qonağı '],
      ['link', [{ text: 'Khan Demirly' }]],
      ['text', ' idi. Xanlar Dəmirlinin çıxışı maraqlı olub.'],
    ])
  })

  it('keeps to what was published while a newer draft is written', async () => {
    const id = await makePublic(desk, 'news', { title: 'Dərc olunmuş başlıq' })
    await saveDraft(desk, 'news', id, { title: 'Qaralama başlıq', summary: 'Qaralama xülasə' })
    const page = await newsItem('az', 'derc-olunmus-basliq')
    expect(page?.title).toBe('Dərc olunmuş başlıq')
    expect(JSON.stringify(page)).not.toContain('Qaralama')
  })

  it('is not there before publication, after it is taken down, nor in the other language', async () => {
    const id = await makePublic(desk, 'news', { title: 'Bir günlük elan' })
    expect(await newsItem('az', 'bir-gunluk-elan')).not.toBeNull()
    expect(await newsItem('en', 'bir-gunluk-elan')).toBeNull()
    await desk.post(`/news/${id}/unpublish`)
    expect(await newsItem('az', 'bir-gunluk-elan')).toBeNull()
  })

  it('leads to the other language only while that is published', async () => {
    const id = await makePublic(desk, 'news', { title: 'İki dilli xəbər' })
    const { body } = await desk.post(`/news/${id}/translate`)
    const english = String(body.id)
    expect((await newsItem('az', 'iki-dilli-xeber'))?.other).toEqual({ locale: 'en', href: null })
    await saveDraft(desk, 'news', english, {
      title: 'Item in two languages',
      summary: 'In English.',
      body: paragraph('In English.'),
    })
    expect((await newsItem('az', 'iki-dilli-xeber'))?.other.href).toBeNull()
    await publishIt(desk, 'news', english)
    expect((await newsItem('az', 'iki-dilli-xeber'))?.other.href).toBe('/en/news/item-in-two-languages')
    expect((await newsItem('en', 'item-in-two-languages'))?.other.href).toBe('/az/xeberler/iki-dilli-xeber')
  })

  it('says on a withdrawn item since when and why it no longer holds', async () => {
    const id = await makePublic(desk, 'news', { title: 'Səhv rəqəmlər' })
    await desk.post(`/news/${id}/withdraw`, { reason: 'Rəqəmlər dəqiq deyildi.' })
    const page = await newsItem('az', 'sehv-reqemler')
    expect(page?.withdrawn?.reason).toBe('Rəqəmlər dəqiq deyildi.')
    expect(Date.parse(page?.withdrawn?.at ?? '')).not.toBeNaN()
  })

  it('shows its picture with the words of this use, in every stored format', async () => {
    const image = await upload(desk, await jpeg({ width: 1200, height: 800 }), {
      alt: 'Ümumi təsvir',
      credit: 'A. Quliyev',
    })
    const id = await makePublic(desk, 'news', {
      title: 'Şəkilli xəbər',
      leadImage: { image, alt: 'Zalda dinləyicilər' },
    })
    const { leadImage } = (await latest(desk, 'news', id)) as { leadImage: { image: string } }
    const { key } = await payload.findByID({
      collection: 'media',
      id: leadImage.image,
      overrideAccess: true,
    })
    const page = await newsItem('az', 'sekilli-xeber')
    expect(page?.picture).toEqual({
      alt: 'Zalda dinləyicilər',
      caption: null,
      credit: 'A. Quliyev',
      sources: ['avif', 'webp'].map((format) => ({
        type: `image/${format}`,
        srcSet: [
          `/media/${key}/w480.${format} 480w`,
          `/media/${key}/w960.${format} 960w`,
          `/media/${key}/w1600.${format} 1200w`,
        ].join(', '),
      })),
      src: `/media/${key}/w960.jpg`,
      width: 960,
      height: 640,
      // Cut for link previews, and never enlarged.
      preview: { src: `/media/${key}/wide1280.jpg`, width: 1200, height: 720 },
    })
  })

  it('gives the press contact of the item, else the first of the site', async () => {
    await payload.updateGlobal({
      slug: 'site',
      data: { agency: 'Xidmət', contacts: [{ name: 'Mətbuat xidməti', email: 'press@example.org' }] },
      overrideAccess: true,
    })
    await makePublic(desk, 'news', { title: 'Öz əlaqəsi ilə', pressContact: { phone: '+994 12 000 00 00' } })
    await makePublic(desk, 'news', { title: 'Ümumi əlaqə ilə', pressContact: {} })
    const nobody = { role: null, phone: null, email: null }
    expect((await newsItem('az', 'oz-elaqesi-ile'))?.contact).toEqual({
      ...nobody,
      name: 'Xidmət',
      phone: '+994 12 000 00 00',
    })
    expect((await newsItem('az', 'umumi-elaqe-ile'))?.contact).toEqual({
      ...nobody,
      name: 'Mətbuat xidməti',
      email: 'press@example.org',
    })
  })

  it('is not looked for at an address that no slug can have', async () => {
    for (const piece of ['', '..', 'a b', 'x\0y', "x'--", 'ə', 'x'.repeat(101)]) {
      expect(await newsItem('az', piece)).toBeNull()
    }
  })
})
