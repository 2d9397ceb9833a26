import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishableCollections } from '@/newsroom/publishing/publishable'
import { accepted, makePublic } from '@/tests/support/documents'
import { goodPassword, hire } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import { Browser, openNewsroom } from '@/tests/support/rest'

let payload: Payload
let desk: Browser
const visitor = new Browser()
const canary = 'Gizlisöz'
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'administrator')
  await makePublic(desk, 'news', { title: canary })
  await makePublic(desk, 'people', { family: canary })
})
afterAll(() => payload.destroy())

/** Questions whose answers, or even whose count of answers, would tell something. */
const questions = [
  '',
  '?draft=true',
  '?trash=true',
  '?locale=all',
  '?where[_status][equals]=draft',
  `?where[title][contains]=${canary}`,
  '?where[event.title][like]=a',
  '?sort=title',
  '?joins[news][limit]=5',
  '?depth=5&limit=0',
  '?select[title]=true',
  '?fallback-locale=en',
]

describe('a visitor', () => {
  it.each(publishableCollections)('learns nothing about %s by any question', async (collection) => {
    for (const question of questions)
      for (const path of [`/${collection}`, `/${collection}/count`, `/${collection}/versions`]) {
        const answer = await visitor.get(path + question)
        expect([path + question, answer.status]).toEqual([path + question, 403])
        expect(answer.text).not.toContain(canary)
        expect(answer.text).not.toMatch(/totalDocs|docs/)
      }
  })

  it('learns nothing by another method either', async () => {
    const asked = await visitor.send('POST', '/news', {
      body: { where: { title: { contains: canary } } },
      headers: { 'X-Payload-HTTP-Method-Override': 'GET' },
    })
    expect(asked.status).toBe(403)
    for (const method of ['HEAD', 'OPTIONS']) {
      const answer = await visitor.send(method, '/news')
      expect(answer.text).not.toContain(canary)
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it('gets one and the same answer for an id that exists and one that does not', async () => {
    const id = (await desk.get('/news?limit=1')).body.docs?.[0]?.id
    for (const path of ['', '?draft=true', '?trash=true']) {
      const real = await visitor.get(`/news/${id}${path}`)
      const invented = await visitor.get(`/news/01a20000-0000-7000-8000-000000000000${path}`)
      expect([real.status, real.text]).toEqual([invented.status, invented.text])
    }
  })

  it('opens no file at the address of the desk', async () => {
    const id = await upload(desk, await jpeg())
    const file = accepted(await desk.get(`/media/${id}`)).body
    const sizes = Object.values(file.sizes as Record<string, { filename: string | null }>)
    const names = [file.filename, ...sizes.flatMap(({ filename }) => filename ?? [])]
    expect(names.length).toBeGreaterThan(3)
    for (const name of names) expect((await visitor.get(`/media/file/${name}`)).status).toBe(403)
    for (const odd of ['..%2f..%2fsecrets.json', '%2e%2e%5csecrets.json', 'a%00.jpg'])
      expect((await visitor.get(`/media/file/${odd}`)).status).toBeGreaterThanOrEqual(400)
    expect((await visitor.get('/media/paste-url?src=http://127.0.0.1:5432')).status).toBeGreaterThanOrEqual(
      400,
    )
  })

  it.each([
    'payload-kv',
    'payload-locked-documents',
    'payload-migrations',
    'payload-jobs',
    'payload-jobs/run',
    'graphql',
    'graphql-playground',
    'globals/site',
    'globals/home',
    'terms',
    'merges',
    'nothing',
  ])('gets no content from /%s', async (path) => {
    for (const answer of [await visitor.get(`/${path}`), await visitor.post(`/${path}`, {})]) {
      expect(answer.status).toBeGreaterThanOrEqual(401)
      expect(answer.text).not.toContain(canary)
    }
  })

  it('may only ask what a login needs', async () => {
    expect((await visitor.get('/access')).text).not.toMatch(/canAccessAdmin":true|"(create|update|delete)":/)
    expect((await visitor.get('/payload-preferences/x')).body.value).toBeNull()
    expect((await visitor.post('/payload-preferences/x', { value: canary })).status).toBe(401)
    expect((await visitor.get('/users/me')).body.user).toBeNull()
    expect((await visitor.get('/users/init')).body).toEqual({ initialized: true })
    for (const collection of [...publishableCollections, 'media', 'users'])
      expect((await visitor.post(`/${collection}/access`)).text).not.toMatch(
        /"(create|update|delete|unlock)":/,
      )
    expect((await visitor.post('/users/unlock', { email: 'administrator@example.org' })).status).toBe(403)
    expect((await visitor.post('/users/refresh-token')).status).toBe(403)
    expect((await visitor.post('/users/logout')).status).toBe(400)
  })

  it('is told the same of an account that exists and one that does not', async () => {
    const known = await visitor.post('/users/forgot-password', { email: 'administrator@example.org' })
    const unknown = await visitor.post('/users/forgot-password', { email: 'nobody@example.org' })
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    const wrong = await visitor.post('/users/login', { email: 'administrator@example.org', password: 'x' })
    const nobody = await visitor.post('/users/login', { email: 'nobody@example.org', password: 'x' })
    expect([wrong.status, wrong.text]).toEqual([nobody.status, nobody.text])
  })

  it('makes no account', async () => {
    const account = { name: 'A', email: 'a@example.org', password: goodPassword, role: 'administrator' }
    for (const path of ['/users', '/users/first-register', '/users/invite'])
      expect((await visitor.post(path, account)).status).toBe(403)
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(1)
  })
})

describe('a cookie', () => {
  const me = async (headers: Record<string, string>) =>
    (await new Browser(desk.cookie).get('/users/me', { headers })).body.user

  it('is worth nothing to a page of another site', async () => {
    expect(await me({})).toMatchObject({ email: 'administrator@example.org' })
    expect(await me({ Origin: 'https://evil.example' })).toBeNull()
    expect(await me({ Origin: 'null' })).toBeNull()
    expect(await me({ 'Sec-Fetch-Site': 'cross-site' })).toBeNull()
    expect(await me({ 'Sec-Fetch-Site': '' })).toBeNull()
    const forged = await desk.post('/people?draft=true', {}, { headers: { Origin: 'https://evil.example' } })
    expect(forged.status).toBe(403)
  })

  it('is accepted under both names of this machine, and cannot be read by scripts', async () => {
    expect(await me({ Origin: 'http://127.0.0.1:3000' })).not.toBeNull()
    const login = await visitor.post('/users/login', {
      email: 'administrator@example.org',
      password: goodPassword,
    })
    expect(login.headers.get('set-cookie')).toMatch(/HttpOnly/)
    expect(login.headers.get('set-cookie')).toMatch(/SameSite=Lax/)
    expect(login.text).not.toMatch(/"token"/)
  })
})
