import type { Page } from '@playwright/test'
import { test } from '@playwright/test'
import { bakuDay } from '@/newsroom/language/bakuTime'
import { Desk, expect } from '../support/desk'
import { paragraph } from '../support/documents'
import { site } from '../support/site'

test.use({ locale: 'az-AZ' })

const words = {
  summary: 'Köçürülmüş şöbə yeni ünvanda qəbula başlayır.',
  body: paragraph('Şöbənin telefonları dəyişmir.'),
  language: 'az',
  otherLanguagePlan: 'never',
}
/** Letters that tell what one run makes from what another made. */
const mark = () =>
  [...crypto.randomUUID().slice(0, 6)].map((sign) => 'ablmnrstvzdgkxyf'[Number.parseInt(sign, 16)]).join('')

const fitsIntoWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

test('a day at the desk: what waits, the month, and a release that is moved without a mouse', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const title = `Təqvimdəki xəbər ${mark()}`
  // The middle of the month after next: neither too soon nor on another page of the calendar.
  const [year = 0, month = 1] = bakuDay(new Date()).split('-').map(Number)
  const first = new Date(Date.UTC(year, month + 1, 1)).toISOString().slice(0, 7)
  const id = await desk.draft('news', { ...words, title })
  expect(await desk.post(`/news/${id}/schedule`, { at: `${first}-14T10:30` })).toMatchObject({ status: 200 })

  await test.step('the start page', async () => {
    await desk.open('/admin', '#action-notice')
    await expect(page.getByRole('heading', { name: 'Bu günün planı' })).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Məni gözləyir/ })).toBeVisible()
    await desk.isAccessible('.desk-day')
    await page.setViewportSize({ width: 375, height: 800 })
    expect(await fitsIntoWindow(page)).toBe(true)
    await page.setViewportSize({ width: 1366, height: 768 })
  })

  await test.step('the month, by keyboard', async () => {
    await desk.open('/admin/calendar', '.desk-calendar__turn button')
    for (const _ of ['next', 'after next'])
      await page.getByRole('button', { name: 'Növbəti ay' }).press('Enter')
    const entry = (day: string) => page.locator(`td[data-day="${first}-${day}"] li`, { hasText: title })
    await expect(entry('14')).toContainText('10:30')
    await desk.isAccessible('.desk-calendar')
    await entry('14').getByRole('button', { name: 'Başqa günə keçir' }).press('Enter')
    await desk.isAccessible('dialog')
    await desk.dialog.getByLabel('Gün').fill(`${first}-21`)
    await page.keyboard.press('Enter')
    await expect(page.locator('.desk-calendar').getByRole('status')).toContainText('Keçirildi: 21 ')
    await expect(entry('21')).toContainText('10:30')
    await expect(entry('14')).toHaveCount(0)
  })

  await test.step('and with the mouse', async () => {
    const day = (number: string) => page.locator(`td[data-day="${first}-${number}"]`)
    await page
      .locator('.desk-entry', { hasText: title })
      .dragTo(day('23'), { targetPosition: { x: 20, y: 60 }, sourcePosition: { x: 10, y: 5 } })
    await expect(day('23').locator('li', { hasText: title })).toContainText('10:30')
    await page.setViewportSize({ width: 375, height: 800 })
    expect(await fitsIntoWindow(page)).toBe(true)
  })
})

test('colleagues talk about a field, and the item remembers what happened to it', async ({ page }) => {
  test.setTimeout(180_000)
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const name = `Şəhla ${mark()}`
  const account = {
    name,
    email: `${mark()}@example.org`,
    role: 'press-officer',
    password: 'dörd sadə söz bir yerdə',
  }
  expect(await desk.post('/users', account)).toMatchObject({ status: 201 })
  await desk.edit('news', await desk.draft('news', { ...words, title: `Rəyli xəbər ${mark()}` }))
  const panel = page.getByRole('region', { name: /^Rəylər/ })
  await expect(panel.getByLabel('Rəyiniz')).toBeVisible()
  await desk.field('summary').focus()
  await expect(panel.getByLabel('Hansı xana haqqında')).toHaveValue('summary')
  const text = panel.getByLabel('Rəyiniz')
  await text.click()
  await page.keyboard.type('Tarixi yoxlayın, @sehl')
  await expect(panel.getByRole('listbox').getByRole('option', { name })).toBeVisible()
  await desk.isAccessible('.desk-comments')
  await page.keyboard.type(`a ${name.split(' ')[1]?.slice(0, 5)}`)
  await expect(panel.getByRole('listbox').getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(text).toHaveValue(`Tarixi yoxlayın, @${name} `)
  await panel.getByRole('button', { name: 'Rəyi göndər' }).press('Enter')
  await expect(panel.getByRole('heading')).toHaveText('Rəylər (1)')
  await panel.getByRole('button', { name: 'Xanaya keç: Xülasə' }).press('Enter')
  await expect(desk.field('summary')).toBeFocused()
  await panel.getByRole('button', { name: 'Həll olundu' }).press('Enter')
  await expect(panel.getByRole('heading')).toHaveText('Rəylər')

  await desk.fromMenu('Xronologiya…')
  await expect(desk.dialog.getByRole('listitem')).toContainText([
    'Rəy həll olunmuş sayıldı',
    'Rəy yazıldı',
    'Qaralama saxlandı',
  ])
  await desk.isAccessible('dialog')
  await expect(desk.dialog.getByRole('link', { name: /^Versiyaya bax/ })).toHaveCount(1)
})

test('an item begins from the structure of its kind', async ({ page }) => {
  test.setTimeout(120_000)
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  await desk.open('/admin/collections/news', '.desk-shortcuts a, .desk-invite summary')
  await page.getByText('Şablondan başla').click()
  await page.getByRole('button', { name: 'Təkzib' }).click()
  await expect(desk.field('title')).toHaveValue(/yayılan məlumat həqiqətə uyğun deyil$/)
  await expect(desk.body).toContainText('Düzgün məlumat')
})
