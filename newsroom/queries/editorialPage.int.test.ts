import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishInBoth } from '@/tests/support/bothLanguages'
import { makeDraft, makePublic, paragraph, publishIt, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { editorialPage } from './editorialPage'
import { missing } from './missing'
import { siteFrame } from './siteFrame'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

describe('an editorial page', () => {
  it('stands under the language with its text, whose links follow other pages', async () => {
    const contacts = await publishInBoth(
      desk,
      'pages',
      { title: 'Əlaqə', purpose: 'contacts' },
      { title: 'Contacts', body: paragraph('Call us.') },
    )
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'internal', doc: { relationTo: 'pages', value: contacts } },
      children: [{ type: 'text', version: 1, text: 'bizə yazın', format: 0 }],
    }
    await makePublic(desk, 'pages', {
      title: 'Haqqımızda',
      purpose: 'about',
      body: paragraph('Sualınız varsa,', link),
    })
    expect(await editorialPage('az', 'haqqimizda')).toMatchObject({
      path: '/az/haqqimizda',
      purpose: 'about',
      other: { locale: 'en', href: null },
      body: { links: { [`pages:${contacts}`]: '/az/elaqe' } },
    })
    expect(await editorialPage('en', 'contacts')).toMatchObject({ other: { href: '/az/elaqe' } })
    expect(await editorialPage('en', 'haqqimizda')).toBeNull()
  })

  it('says on the page of contacts, and on no other, how the agency is reached', async () => {
    await payload.updateGlobal({
      slug: 'site',
      locale: 'az',
      data: { callCentre: '919', address: 'Bakı', contacts: [{ name: 'Mətbuat xidməti', phone: '100' }] },
      overrideAccess: true,
    })
    expect((await editorialPage('az', 'elaqe'))?.contacts).toMatchObject({
      callCentre: '919',
      address: 'Bakı',
      contacts: [{ name: 'Mətbuat xidməti', phone: '100' }],
    })
    expect((await editorialPage('az', 'haqqimizda'))?.contacts).toBeNull()
  })

  it('is led to from every page of its language, in the order of the purposes', async () => {
    await makePublic(desk, 'pages', { title: 'Başqa səhifə', purpose: 'other' })
    await makeDraft(desk, 'pages', { title: 'Məxfilik', purpose: 'privacy' })
    expect((await siteFrame('az')).pages).toEqual([
      { title: 'Haqqımızda', href: '/az/haqqimizda' },
      { title: 'Əlaqə', href: '/az/elaqe' },
    ])
    expect((await siteFrame('en')).pages).toEqual([{ title: 'Contacts', href: '/en/contacts' }])
    expect(await editorialPage('az', 'basqa-sehife')).not.toBeNull()
    expect(await editorialPage('az', 'mexfilik')).toBeNull()
  })

  it('leads from an old address to the new one', async () => {
    const id = await makePublic(desk, 'pages', { title: 'Qaydalar', purpose: 'terms-of-use' })
    await saveDraft(desk, 'pages', id, { slug: 'istifade-qaydalari' })
    await publishIt(desk, 'pages', id)
    expect(await missing('az', '/az/qaydalar')).toMatchObject({ movedTo: '/az/istifade-qaydalari' })
  })
})
