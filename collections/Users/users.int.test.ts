import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted } from '@/tests/support/documents'
import { ask } from '@/tests/support/journals'
import { goodPassword, hire } from '@/tests/support/people'
import { Browser, logIn, openNewsroom } from '@/tests/support/rest'

let payload: Payload
let admin: Browser
const visitor = new Browser()
beforeAll(async () => {
  payload = await openNewsroom()
  const account = { name: 'A', email: 'a@example.org', password: goodPassword, role: 'administrator' }
  const first = await visitor.post('/users/first-register', account)
  if (first.status !== 403) throw new Error('Anybody could have made themselves administrator.')
  admin = await hire(payload, 'administrator')
})
afterAll(() => payload.destroy())

const otherPassword = 'beş sadə söz yan-yana durur'
const idOf = async (who: Browser) => ((await who.get('/users/me')).body.user as { id: string } | null)?.id
const login = (email: string, password: string) => visitor.post('/users/login', { email, password })
const invite = (more: object) =>
  admin.post('/users/invite', { name: 'Aysel', role: 'press-officer', ...more })

/** Mails that wait for the worker, the newest last. */
const mails = async (to: string) =>
  (
    await ask<{ payload: { to: string; subject: string; html: string } }>(
      payload,
      `select payload from graphile_worker._private_jobs where payload->>'to' = $1 order by id`,
      [to],
    )
  ).map((job) => job.payload)
const tokenIn = (html = '') => /http:\/\/localhost:3000\/admin\/reset\/([0-9a-f]+)"/.exec(html)?.[1]
const reset = (token: string | undefined, password: string, who = visitor) =>
  who.post('/users/reset-password', { token, password })

describe('an invitation', () => {
  it('makes an account and mails a link that sets a password once', async () => {
    const answer = accepted(await invite({ email: 'aysel@example.org' }))
    expect(answer.text).not.toMatch(/token|password/)
    const [mail, ...others] = await mails('aysel@example.org')
    expect(others).toEqual([])
    expect(mail?.subject).toBe('Xəbər otağına dəvət / Your invitation to the newsroom')
    const token = tokenIn(mail?.html)
    for (const weak of ['qısa', 'miqrasiya2026', '']) expect((await reset(token, weak)).status).toBe(400)
    expect((await reset('0'.repeat(40), otherPassword)).status).toBe(400)
    accepted(await reset(token, otherPassword))
    expect((await reset(token, goodPassword)).status).toBe(400)
    await logIn('aysel@example.org', otherPassword)
  })

  it('works for seven days', async () => {
    accepted(await invite({ email: 'gec@example.org' }))
    const [row] = await ask<{ days: string }>(
      payload,
      `select round(extract(epoch from reset_password_expiration - now()) / 86400)::text as days from users where email = $1`,
      ['gec@example.org'],
    )
    expect(row?.days).toBe('7')
    await ask(
      payload,
      `update users set reset_password_expiration = now() - interval '1 minute' where email = $1`,
      ['gec@example.org'],
    )
    const [mail] = await mails('gec@example.org')
    const late = await reset(tokenIn(mail?.html), otherPassword)
    expect(late.status).toBe(400)
    expect(late.text).toContain('does not work any more')
  })

  it('is refused for an address that has one, a role that does not exist, and half an address', async () => {
    for (const wrong of [
      { email: 'aysel@example.org' },
      { email: 'x@example.org', role: 'owner' },
      { email: 'x@' },
    ])
      expect((await invite(wrong)).status).toBe(400)
    expect(await mails('x@example.org')).toEqual([])
  })
})

describe('a forgotten password', () => {
  it('is set anew by a link that ends every session and works once', async () => {
    const before = await hire(payload, 'reader', 'unudan')
    accepted(await visitor.post('/users/forgot-password', { email: 'unudan@example.org' }))
    const [mail] = await mails('unudan@example.org')
    expect(mail?.subject).toMatch(/^Parolun yenilənməsi/)
    accepted(await reset(tokenIn(mail?.html), otherPassword))
    expect(await idOf(before)).toBeUndefined()
    expect((await login('unudan@example.org', goodPassword)).status).toBe(401)
    await logIn('unudan@example.org', otherPassword)
  })

  it('sends nothing to an address that nobody has', async () => {
    accepted(await visitor.post('/users/forgot-password', { email: 'heckim@example.org' }))
    expect(await mails('heckim@example.org')).toEqual([])
  })

  it('writes the link to our own address, whatever host the request names', async () => {
    await hire(payload, 'reader', 'ev')
    const headers = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' }
    accepted(await visitor.post('/users/forgot-password', { email: 'ev@example.org' }, { headers }))
    const [mail] = await mails('ev@example.org')
    expect(tokenIn(mail?.html)).toBeDefined()
    expect(mail?.html).not.toContain('evil')
  })
})

describe('a password', () => {
  it('is checked when an account is made and when it is changed, in the language of the desk', async () => {
    const person = { name: 'B', email: 'b@example.org', role: 'reader' }
    const made = await new Browser(admin.cookie, 'az').post('/users', { ...person, password: 'password1234' })
    expect(made.status).toBe(400)
    expect(made.text).toContain('Bu parol çox işlənən parollardandır')
    const self = await hire(payload, 'reader', 'deyisen')
    for (const password of ['qısa', 'newsroom12345']) {
      expect((await self.patch(`/users/${await idOf(self)}`, { password })).status).toBe(400)
    }
    await expect(
      payload.create({ collection: 'users', data: { ...person, role: 'reader', password: '123456789012' } }),
    ).rejects.toThrow()
  })

  it('ends every other session when it is changed', async () => {
    const here = await hire(payload, 'reader', 'iki')
    const there = await logIn('iki@example.org', goodPassword)
    accepted(await here.patch(`/users/${await idOf(here)}`, { password: otherPassword }))
    expect(await idOf(here)).toBeDefined()
    expect(await idOf(there)).toBeUndefined()
  })
})

describe('logging out everywhere', () => {
  it('ends every session of oneself, or of anybody for an administrator', async () => {
    const here = await hire(payload, 'reader', 'harada')
    const there = await logIn('harada@example.org', goodPassword)
    const id = String(await idOf(here))
    accepted(await here.post(`/users/${id}/logout-everywhere`))
    expect([await idOf(here), await idOf(there)]).toEqual([undefined, undefined])
    const again = await logIn('harada@example.org', goodPassword)
    accepted(await admin.post(`/users/${id}/logout-everywhere`))
    expect(await idOf(again)).toBeUndefined()
    expect((await admin.post('/users/abc/logout-everywhere')).status).toBe(404)
  })

  it('leaves the other sessions alone when one logs out here', async () => {
    const here = await hire(payload, 'reader', 'burada')
    const there = await logIn('burada@example.org', goodPassword)
    accepted(await here.post('/users/logout'))
    expect(await idOf(here)).toBeUndefined()
    expect(await idOf(there)).toBeDefined()
  })
})

describe('five wrong passwords', () => {
  it('lock the account for a while, also against the right one', async () => {
    await hire(payload, 'reader', 'kilid')
    for (let attempt = 0; attempt < 5; attempt += 1) await login('kilid@example.org', `səhv ${attempt}`)
    expect((await login('kilid@example.org', goodPassword)).status).toBe(401)
    await ask(
      payload,
      "update users set lock_until = now() - interval '1 second' where email = 'kilid@example.org'",
    )
    await logIn('kilid@example.org', goodPassword)
  })
})

describe('the last administrator', () => {
  it('neither leaves nor steps down, alone or with others', async () => {
    const id = await idOf(admin)
    const alone = [await admin.patch(`/users/${id}`, { role: 'reader' }), await admin.delete(`/users/${id}`)]
    for (const answer of alone) expect(answer.text).toContain('The last administrator cannot be')
    const administrators = '/users?where[role][equals]=administrator'
    expect((await admin.patch(administrators, { role: 'reader' })).status).toBe(403)
    expect((await admin.delete(administrators)).status).toBe(403)
    expect((await admin.get('/users/me')).body.user).toMatchObject({ role: 'administrator' })
  })

  it('may step down when there is another; of two at once one stays', async () => {
    const second = await hire(payload, 'administrator', 'ikinci')
    const ids = [await idOf(admin), await idOf(second)]
    await Promise.all(
      ids.map((id, index) => [admin, second][1 - index]?.patch(`/users/${id}`, { role: 'reader' })),
    )
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { role: { equals: 'administrator' } },
    })
    expect(totalDocs).toBe(1)
  })
})
