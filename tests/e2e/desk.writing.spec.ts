import type { Page } from '@playwright/test'
import { test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { site } from '../support/site'

test.use({ locale: 'az-AZ' })
test.setTimeout(180_000)

/** The words of the newest version's body, as the server keeps them. */
const stored = (page: Page, id: string): Promise<string> =>
  page.evaluate(async (of) => {
    const { body } = await (await fetch(`/api/news/${of}?draft=true&depth=0`)).json()
    const texts = (node: { text?: string; children?: unknown[] }): string =>
      node.text ?? (node.children ?? []).map((child) => texts(child as typeof node)).join('')
    return body ? texts(body.root) : ''
  }, id)

/** The id of the document that was made, once the desk shows it. */
async function made(page: Page): Promise<string> {
  await page.waitForURL(/\/news\/[0-9a-f-]{36}/)
  return /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''
}

test('what was typed last is saved, however fast the order to save follows', async ({ page }) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  await desk.startNew('news')
  const machine = await page.context().newCDPSession(page)
  await machine.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await desk.write({ title: 'Tələsik yazılan xəbər' })
  await desk.body.click()
  await page.keyboard.type('Birinci cümlə.')
  await page.keyboard.press('Control+s')
  // Somebody in a hurry goes on; until the new page is drawn the form takes nothing, and shows it.
  await page.keyboard.type(' Bu da var.')
  const id = await made(page)
  expect(await stored(page, id)).toMatch(/^Birinci cümlə\./)

  await expect(desk.body).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' İkinci cümlə.')
  await page.keyboard.press('Control+s')
  await page.keyboard.type(' Üçüncü.')
  await expect.poll(() => stored(page, id)).toMatch(/^Birinci cümlə\..* İkinci cümlə\./)
  await expect(desk.body).toHaveText(/İkinci cümlə\. Üçüncü\.$/)
})

test('what is written while a save is under way stays, and waits to be saved', async ({ page }) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const title = 'Uzun sürən saxlama'
  const id = await desk.draft('news', { language: 'az', title, kind: 'press-release' })
  await desk.edit('news', id)

  const { promise: held, resolve: letThrough } = Promise.withResolvers<void>()
  await page.route(`**/api/news/${id}?**`, async (route) => {
    if (route.request().method() === 'PATCH') await held
    await route.continue()
  })
  await desk.body.click()
  await page.keyboard.type('Əvvəl yazılan.')
  const sent = page.waitForRequest((request) => request.method() === 'PATCH')
  await page.keyboard.press('Control+s')
  await sent
  await page.keyboard.type(' Sonra yazılan.')
  await expect(desk.body).toHaveText('Əvvəl yazılan. Sonra yazılan.')
  const answered = page.waitForResponse((response) => response.request().method() === 'PATCH')
  letThrough()
  await answered

  await expect(page.locator('#action-save-draft')).toBeEnabled()
  await expect(desk.body).toHaveText('Əvvəl yazılan. Sonra yazılan.')
  await expect(desk.body).toBeFocused()
  expect(await stored(page, id)).toBe('Əvvəl yazılan.')
  await page.keyboard.type(' Ən son.')
  await page.keyboard.press('Control+s')
  await expect.poll(() => stored(page, id)).toBe('Əvvəl yazılan. Sonra yazılan. Ən son.')
  await expect(page.locator('#action-save-draft')).toBeDisabled()
})

test('a text that the server cleaned can be written on', async ({ page }) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  await desk.startNew('news')
  await desk.write({ title: 'Təmizlənən mətn' })
  await desk.body.click()
  // Letters in two parts, as some keyboards and files have them; the server joins them.
  await page.keyboard.insertText('Go\u0308yc\u0327ay')
  await page.keyboard.press('Control+s')
  const id = await made(page)
  expect(await stored(page, id)).toBe('Göyçay')
  await desk.awake('#action-publish')
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(' s\u0327əhəri')
  await page.keyboard.press('Control+s')
  await expect.poll(() => stored(page, id)).toBe('Göyçay şəhəri')
  await desk.settled()
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' böyükdür.')
  await page.keyboard.press('Control+s')
  await expect.poll(() => stored(page, id)).toBe('Göyçay şəhəri böyükdür.')
})

test('a save that nobody answers is told, and what was written stays to be saved again', async ({ page }) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const id = await desk.draft('news', { language: 'az', title: 'Server yoxdur', kind: 'press-release' })
  await desk.edit('news', id)
  const away = (url: URL) => url.pathname === `/api/news/${id}`
  // What the press says while the program behind it starts again.
  await page.route(away, (route) =>
    route.request().method() === 'PATCH'
      ? route.fulfill({ status: 503, contentType: 'text/html', body: '<p>503</p>' })
      : route.continue(),
  )
  await desk.body.click()
  await page.keyboard.type('Saxlanmayan cümlə.')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('alert').filter({ hasText: 'Yadda saxlanmadı' })).toBeFocused()
  expect(await stored(page, id)).toBe('')

  await page.unroute(away)
  await expect(desk.body).toHaveText('Saxlanmayan cümlə.')
  await page.keyboard.press('Control+s')
  await expect.poll(() => stored(page, id)).toBe('Saxlanmayan cümlə.')
  await expect(page.getByRole('alert').filter({ hasText: 'Yadda saxlanmadı' })).toBeHidden()
})

test('an order given while a save is under way waits for it: what was written last goes out', async ({
  page,
}) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const id = await desk.draft('organisations', { name: 'Yavaş saxlanan təşkilat', kind: 'civil-society' })
  await desk.edit('organisations', id)

  const { promise: held, resolve: letThrough } = Promise.withResolvers<void>()
  const orders: string[] = []
  page.on('request', (request) => {
    if (/\/publish$/.test(new URL(request.url()).pathname)) orders.push(request.url())
  })
  await page.route(`**/api/organisations/${id}?**`, async (route) => {
    if (route.request().method() === 'PATCH') await held
    await route.continue()
  })
  await desk.write({ name: 'Tez saxlanan təşkilat' })
  await desk.settled()
  const sent = page.waitForRequest((request) => request.method() === 'PATCH')
  await page.keyboard.press('Control+s')
  await sent
  await desk.publishButton.click()
  await desk.dialog.getByRole('button', { name: 'İndi dərc et' }).click()
  await expect(desk.dialog.getByRole('button', { name: 'Dərc olunur' })).toBeVisible()
  expect(orders).toEqual([])

  letThrough()
  await expect(desk.notice).toContainText('Dərc olundu.')
  await expect(desk.status).toContainText('Dərc olunub')
  expect(orders).toHaveLength(1)
  const shown = await page.evaluate(
    async (of) =>
      (await (await fetch(`/api/organisations/${of}?depth=0&locale=az`)).json()) as { name?: string },
    id,
  )
  expect(shown.name).toBe('Tez saxlanan təşkilat')
})
