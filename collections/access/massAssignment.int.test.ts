import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, latest, makeDraft, makePublic, publishIt, saveDraft } from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { goodPassword, hireStaff } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { logIn, openNewsroom } from '@/tests/support/rest'

let payload: Payload
let staff: Record<Person, Browser>
let officer: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  officer = staff['press-officer']
})
afterAll(() => payload.destroy())

const longAgo = '1999-01-01T00:00:00.000Z'
/** What newsroom/publishing writes, and what only a publisher may date. */
const forged = {
  state: 'published',
  story: '01a20000-0000-7000-8000-000000000000',
  publishedAt: longAgo,
  takedown: { reason: 'Uydurma', at: longAgo },
  translation: { mode: 'translated', sourceVersion: 'uydurma' },
  otherLanguage: 'published',
}

describe('a press officer', () => {
  it('cannot write into a new item what the newsroom itself writes', async () => {
    const id = await makeDraft(officer, 'news', forged)
    const item = await latest(officer, 'news', id)
    expect(item).toMatchObject({
      state: 'draft',
      publishedAt: null,
      takedown: { reason: null, at: null },
      translation: { mode: 'independent', source: null, sourceVersion: null },
      otherLanguage: 'missing',
    })
    expect(item.story).not.toBe(forged.story)
  })

  it('cannot write it into an existing item either', async () => {
    const person = await makePublic(staff.publisher, 'people')
    const id = await makeDraft(officer, 'news', { participations: [{ person, contribution: 'spoke' }] })
    await publishIt(staff.publisher, 'news', id)
    const before = await latest(officer, 'news', id)
    const rows = before.participations as { shown: object }[]
    const shown = { office: 'Prezident', officeLanguage: 'az', frozenAt: longAgo }
    await saveDraft(officer, 'news', id, {
      ...forged,
      language: 'en',
      participations: rows.map((row) => ({ ...row, shown: { ...row.shown, ...shown } })),
    })
    const { updatedAt: _at, _status, standing: _standing, ...rest } = before
    expect(await latest(officer, 'news', id)).toMatchObject(rest)
  })

  it('cannot choose the address of a file, nor say what is in it', async () => {
    const id = await upload(officer, await jpeg(), { key: 'a'.repeat(32), width: 9, mimeType: 'text/html' })
    const before = (await officer.get(`/media/${id}`)).body
    expect(before).toMatchObject({ width: 64, mimeType: 'image/jpeg' })
    expect(before.key).toMatch(/^[0-9a-f]{32}$/)
    expect(before.key).not.toBe('a'.repeat(32))
    accepted(
      await officer.patch(`/media/${id}`, {
        key: 'b'.repeat(32),
        filename: 'evil.html',
        mimeType: 'text/html',
        width: 1,
        filesize: 1,
        url: 'https://evil.example',
        sizes: {},
      }),
    )
    const { updatedAt: _at, ...rest } = before
    expect((await officer.get(`/media/${id}`)).body).toMatchObject(rest)
  })
})

describe('an account', () => {
  const stored = async (id: string) => {
    const [user] = (
      await payload.db.find<Record<string, unknown>>({
        collection: 'users',
        where: { id: { equals: id } },
        pagination: false,
      })
    ).docs
    return user
  }

  it('does not raise itself, nor touch its locks, sessions and secrets', async () => {
    const me = (await officer.get('/users/me')).body.user as { id: string }
    const before = await stored(me.id)
    const answer = await officer.patch(`/users/${me.id}`, {
      role: 'administrator',
      languages: ['az', 'en'],
      sessions: [],
      loginAttempts: 99,
      lockUntil: '2099-01-01T00:00:00.000Z',
      resetPasswordToken: 'a'.repeat(40),
      resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
      hash: 'a',
      salt: 'a',
      apiKey: 'a',
      _verified: false,
      collection: 'administrators',
    })
    const after = await stored(me.id)
    expect({ ...after, updatedAt: null }).toEqual({ ...before, updatedAt: null })
    expect(answer.text).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
    await logIn('press-officer@example.org', goodPassword)
  })

  it('does not change anybody else', async () => {
    const other = (await staff.reader.get('/users/me')).body.user as { id: string }
    for (const person of ['publisher', 'press-officer', 'translator'] as const) {
      expect((await staff[person].patch(`/users/${other.id}`, { name: 'Başqası' })).status).toBe(403)
      expect((await staff[person].post(`/users/${other.id}/logout-everywhere`)).status).toBe(403)
    }
    const everyone = '/users?where[id][exists]=true'
    expect((await officer.patch(everyone, { name: 'Hamı' })).status).toBe(403)
    expect((await officer.delete(everyone)).status).toBe(403)
  })

  it('shows nobody the secrets of accounts, nor lets them be guessed by asking', async () => {
    const list = accepted(await staff.administrator.get('/users?depth=2'))
    expect(list.text).not.toMatch(/hash|salt|resetPassword|loginAttempts|lockUntil/)
    for (const { email, sessions } of list.body.docs ?? [])
      if (email !== 'administrator@example.org') expect(sessions).toEqual([])
    for (const field of ['hash', 'salt', 'resetPasswordToken', 'sessions.id', 'loginAttempts', 'lockUntil']) {
      const answer = await staff.reader.get(`/users?where[${field}][exists]=true`)
      expect([field, answer.status]).toEqual([field, 400])
    }
    for (const field of ['hash', 'resetPasswordToken'])
      expect((await staff.reader.get(`/users?sort=${field}`)).status).not.toBe(500)
  })

  it('keeps what it preferred at the desk to itself', async () => {
    accepted(await officer.post('/payload-preferences/rows', { value: { sort: 'Gizlisöz' } }))
    expect((await officer.get('/payload-preferences/rows')).text).toContain('Gizlisöz')
    for (const person of ['administrator', 'reader', 'visitor'] as const)
      for (const path of [
        '/payload-preferences/rows',
        '/payload-preferences',
        '/payload-preferences?depth=2',
      ])
        expect((await staff[person].get(path)).text).not.toContain('Gizlisöz')
  })
})
