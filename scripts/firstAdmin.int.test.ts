import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openNewsroom } from '@/tests/support/rest'
import { administratorLink, firstAdministrator } from './firstAdmin'

let payload: Payload
const settings = (given: { adminEmail?: string; adminPassword?: string } = {}) => ({
  siteUrl: 'https://xeber.example.az',
  databaseUrl: process.env.DATABASE_URL,
  adminEmail: undefined,
  adminPassword: undefined,
  ...given,
})
const password = 'Səhər tezdən oyanan 1'
const tokenOf = (link = '') => link.split('/').at(-1) ?? ''
const setPassword = (link: string | undefined) =>
  payload.resetPassword({
    collection: 'users',
    data: { token: tokenOf(link), password },
    overrideAccess: true,
  })
const everybody = async () =>
  (await payload.find({ collection: 'users', depth: 0, overrideAccess: true })).docs

beforeAll(async () => {
  payload = await openNewsroom()
})
afterAll(() => payload.destroy())
beforeEach(() => payload.db.deleteMany({ collection: 'users', where: {} }))

describe('the first administrator', () => {
  it('has the address and the password of the settings, and gets no link', async () => {
    const link = await firstAdministrator(
      payload,
      settings({ adminEmail: 'Aysel@example.az', adminPassword: password }),
    )
    expect(link).toBeUndefined()
    const data = { email: 'aysel@example.az', password }
    const { user } = await payload.login({ collection: 'users', data })
    expect(user?.role).toBe('administrator')
  })

  it('gets a link that sets a password when the settings give none', async () => {
    const way = await firstAdministrator(payload, settings())
    expect(way?.email).toBe('admin@xeber.example.az')
    expect(way?.link).toMatch(/^https:\/\/xeber\.example\.az\/admin\/reset\/[0-9a-f]{40}$/)
    const { user } = await setPassword(way?.link)
    expect(user).toMatchObject({ email: 'admin@xeber.example.az', role: 'administrator' })
  })

  it('gets a fresh link at every start until one was used, and only the newest works', async () => {
    const first = await firstAdministrator(payload, settings())
    const second = await firstAdministrator(payload, settings())
    expect(await everybody()).toHaveLength(1)
    await expect(setPassword(first?.link)).rejects.toThrow()
    await setPassword(second?.link)
    expect(await firstAdministrator(payload, settings())).toBeUndefined()
  })

  it('can be reached by a link for two days', async () => {
    const before = Date.now()
    const token = tokenOf((await firstAdministrator(payload, settings()))?.link)
    const user = await payload.db.findOne<{ id: string; resetPasswordExpiration: string }>({
      collection: 'users',
      where: { resetPasswordToken: { equals: token } },
    })
    const hours = (new Date(user?.resetPasswordExpiration ?? 0).getTime() - before) / 3_600_000
    expect(hours).toBeGreaterThan(47.9)
  })

  it('takes the password of the settings when an earlier start had printed a link', async () => {
    await firstAdministrator(payload, settings({ adminEmail: 'aysel@example.az' }))
    await firstAdministrator(payload, settings({ adminEmail: 'aysel@example.az', adminPassword: password }))
    expect(await everybody()).toHaveLength(1)
    await payload.login({ collection: 'users', data: { email: 'aysel@example.az', password } })
  })

  it('is not made a second time when two machines start at once', async () => {
    await Promise.all([firstAdministrator(payload, settings()), firstAdministrator(payload, settings())])
    expect(await everybody()).toHaveLength(1)
  })
})

describe('somebody who has lost the way in', () => {
  it('keeps the role and gets a link', async () => {
    await payload.create({
      collection: 'users',
      data: { email: 'nigar@example.az', name: 'Nigar', role: 'press-officer', password },
      overrideAccess: true,
    })
    const link = await administratorLink(payload, 'https://xeber.example.az', { email: 'Nigar@example.az' })
    await setPassword(link)
    expect(await everybody()).toMatchObject([{ email: 'nigar@example.az', role: 'press-officer' }])
  })
})
