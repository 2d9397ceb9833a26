import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, latest, makeDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import { jpeg, sendFile } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

describe('words', () => {
  it('are Azerbaijani where the request names no language', async () => {
    const person = accepted(await desk.post('/people?draft=true', { given: 'Turan', family: 'Cahangirova' }))
    expect(person.body.doc).toMatchObject({ name: 'Turan Cahangirova', slug: 'turan-cahangirova' })
    const file = accepted(await sendFile(desk, await jpeg(), { fields: { alt: 'Uzun masa' } }))
    expect(file.body.doc).toMatchObject({ alt: 'Uzun masa' })
    accepted(await desk.post('/globals/site', { agency: 'Dövlət Miqrasiya Xidməti' }))
    expect((await desk.get('/globals/site?locale=az')).body.agency).toBe('Dövlət Miqrasiya Xidməti')
  })

  it.each(['all', '*', 'xx', 'az,en'])('are not written in the language %s', async (locale) => {
    const id = await makeDraft(desk, 'people')
    const before = await latest(desk, 'people', id)
    const given = { az: 'Turan', en: 'Turan' }
    const refused = [
      await desk.patch(`/people/${id}?draft=true&locale=${locale}`, { given }),
      await desk.post(`/people?draft=true&locale=${locale}`, { given }),
      await desk.post(`/globals/site?locale=${locale}`, { agency: given }),
    ]
    for (const answer of refused) {
      expect(answer.status).toBe(400)
      expect(answer.body.errors?.[0]?.message).toMatch(/one language at a time/)
    }
    expect(await latest(desk, 'people', id)).toEqual(before)
  })

  it('can be read in all languages at once', async () => {
    const id = await makeDraft(desk, 'people', { given: 'Turan', family: 'Cahangirova' })
    expect(await latest(desk, 'people', id, 'all')).toMatchObject({ given: { az: 'Turan' } })
  })
})
