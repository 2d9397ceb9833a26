import type { Browser } from '@playwright/test'
import type { Role } from '@/collections/access/roles'
import { Desk, expect } from './desk'

const password = 'dörd sadə söz bir yerdə'

/**
 * Another person of the staff with a role of their own, logged in in a browser of their own.
 * @param administrator whoever makes the account, logged in
 */
export async function colleague(administrator: Desk, browser: Browser, role: Role): Promise<Desk> {
  const email = `${role}-${crypto.randomUUID()}@example.org`
  const account = { name: role, email, role, languages: ['az', 'en'], password }
  expect(await administrator.post('/users', account)).toMatchObject({ status: 201 })
  const desk = new Desk(await (await browser.newContext({ locale: 'az-AZ' })).newPage())
  await desk.logIn(email, password)
  return desk
}
