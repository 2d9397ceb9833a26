import { test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { site } from '../support/site'

test.use({ locale: 'az-AZ', timezoneId: 'America/New_York' })

test('A8.17: an editor abroad types and sees moments by the clock of Baku', async ({ page }) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  await desk.startNew('news')
  await desk.write({ title: 'Xaricdən yazılan xəbər' })
  await page.getByRole('button', { name: 'Faktlar' }).click()
  const date = page.locator('#field-originalDate input')
  await date.fill('01.12.2026 09:30')
  await date.press('Tab')
  await page.keyboard.press('Control+s')
  await page.waitForURL(/\/news\/[0-9a-f-]{36}/)
  const [id = ''] = /[0-9a-f-]{36}/.exec(page.url()) ?? []
  const kept = await page.evaluate(
    async (of) => (await (await fetch(`/api/news/${of}?draft=true&depth=0`)).json()).originalDate,
    id,
  )
  expect(kept).toBe('2026-12-01T05:30:00.000Z')
  await desk.edit('news', id)
  await page.getByRole('button', { name: 'Faktlar' }).click()
  await expect(date).toHaveValue('01.12.2026 09:30')

  await page.goto('/admin/collections/events?locale=az&sort=-start')
  const start = page.locator('.cell-start time').first()
  const moment = (await start.getAttribute('datetime')) ?? ''
  const byBaku = new Intl.DateTimeFormat('de-DE', {
    timeZone: 'Asia/Baku',
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(moment))
  await expect(start).toHaveText(byBaku.replace(', ', ' '))
})
