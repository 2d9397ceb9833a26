import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accepted,
  asPublic,
  latest,
  makeDraft,
  makePublic,
  publishIt,
  restoreVersion,
  saveDraft,
  versionsOf,
} from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let staff: Record<Person, Browser>
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
})
afterAll(() => payload.destroy())

const officer = () => staff['press-officer']

describe('an earlier version', () => {
  it('comes back as a draft and changes nothing in public, also when it was the public one', async () => {
    const id = await makePublic(staff.publisher, 'news', { title: 'Birinci başlıq' })
    await saveDraft(officer(), 'news', id, { title: 'İkinci başlıq' })
    const published = await asPublic(officer(), 'news', id)
    const versions = await versionsOf(officer(), 'news', id)
    for (const version of versions) {
      accepted(await restoreVersion(officer(), 'news', id, version))
      expect(await asPublic(officer(), 'news', id)).toEqual(published)
      expect(await latest(officer(), 'news', id)).toMatchObject({ _status: 'draft', language: 'az' })
    }
    accepted(await restoreVersion(officer(), 'news', id, versions[0]))
    expect(await latest(officer(), 'news', id)).toMatchObject({ title: 'Birinci başlıq' })
  })

  it('is not made public by restoring it', async () => {
    const id = await makePublic(staff.publisher, 'news')
    const published = await asPublic(officer(), 'news', id)
    for (const version of await versionsOf(officer(), 'news', id)) {
      const answer = await staff.administrator.post(`/news/versions/${version}`)
      expect(answer.status).toBe(403)
      expect(answer.body.errors?.[0]?.message).toMatch(/restored as a draft only/)
    }
    expect(await asPublic(officer(), 'news', id)).toEqual(published)
  })

  it('keeps the language, the pair, the date of publication and the state', async () => {
    const id = await makeDraft(officer(), 'news', { language: 'en', title: 'Training held in Baku' })
    const other = accepted(await officer().post(`/news/${id}/translate`)).body.id
    await publishIt(staff.publisher, 'news', id)
    const [published] = [await asPublic(officer(), 'news', id)]
    const [first] = await versionsOf(officer(), 'news', id)
    accepted(await restoreVersion(officer(), 'news', id, first))
    const { language, story, publishedAt, state, slug } = published
    expect(await latest(officer(), 'news', id)).toMatchObject({ language, story, publishedAt, state, slug })
    expect((await latest(officer(), 'news', String(other))).story).toBe(story)
    await publishIt(staff.publisher, 'news', id)
    expect(await asPublic(officer(), 'news', id)).toMatchObject({ publishedAt, story })
  })

  it('keeps the office that was shown, though the register has changed since', async () => {
    const person = await makePublic(staff.publisher, 'people', { given: 'Elmira', family: 'Süleymanova' })
    await makePublic(staff.publisher, 'appointments', { person, office: 'Ombudsman' })
    const id = await makeDraft(officer(), 'news', { participations: [{ person, contribution: 'opened' }] })
    await publishIt(staff.publisher, 'news', id)
    await makePublic(staff.publisher, 'appointments', { person, office: 'Deputat', from: '2015-01-01' })
    const [first] = await versionsOf(officer(), 'news', id)
    accepted(await restoreVersion(officer(), 'news', id, first))
    await publishIt(staff.publisher, 'news', id)
    expect(await asPublic(officer(), 'news', id)).toMatchObject({
      participations: [{ person, shown: { office: 'Ombudsman' } }],
    })
  })

  it('brings the words of both languages of a register entry back', async () => {
    const id = await makeDraft(officer(), 'organisations', { name: 'Bakı Dövlət Universiteti' })
    await saveDraft(officer(), 'organisations', id, { name: 'Baku State University' }, 'en')
    const before = await versionsOf(officer(), 'organisations', id)
    await saveDraft(officer(), 'organisations', id, { name: 'BDU' })
    await saveDraft(officer(), 'organisations', id, { name: 'BSU' }, 'en')
    accepted(await restoreVersion(officer(), 'organisations', id, before.at(-1)))
    expect(await latest(officer(), 'organisations', id)).toMatchObject({ name: 'Bakı Dövlət Universiteti' })
    expect(await latest(officer(), 'organisations', id, 'en')).toMatchObject({
      name: 'Baku State University',
    })
  })

  it('is not restored by a translator, for it brings facts with it', async () => {
    const id = await makeDraft(officer(), 'news', { language: 'en', title: 'Training held in Baku' })
    const [first] = await versionsOf(officer(), 'news', id)
    expect((await staff.translator.post(`/news/versions/${first}?draft=true`)).status).toBe(403)
    expect((await staff.reader.post(`/news/versions/${first}?draft=true`)).status).toBe(403)
    expect((await staff.visitor.post(`/news/versions/${first}?draft=true`)).status).toBe(403)
  })
})
