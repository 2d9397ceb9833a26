import type { Page } from '@playwright/test'
import { test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { paragraph } from '../support/documents'
import { site } from '../support/site'

test.use({ locale: 'az-AZ' })
test.setTimeout(180_000)

const words = {
  language: 'az',
  summary: 'Növbəti ayın qəbul günləri və saatları müəyyən edilib.',
  body: paragraph('Qəbul həftədə iki gün aparılacaq.'),
}

/** What machines read on the page of an item: when it was changed last. */
async function modified(page: Page, path: string): Promise<string | null> {
  const html = await (await page.request.get(path)).text()
  return /"dateModified":"([^"]+)"/.exec(html)?.[1] ?? null
}

test('the checks stand beside an item, lead to its fields and follow what is saved (C2.6)', async ({
  page,
}) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const id = await desk.draft('news', { ...words, title: 'Qəbul günləri dəyişir', summary: null })
  await desk.edit('news', id)
  const panel = page.getByRole('region', { name: 'Dərcdən əvvəl yoxlama' })
  const line = (text: string) => panel.getByRole('listitem').filter({ hasText: text })
  await expect(panel.getByRole('status')).toContainText('Düzəldilməli: 1.')
  await expect(line('Mövzu seçilməyib')).toBeVisible()
  await desk.isAccessible('.desk-checks')

  await line('Mövzu seçilməyib').getByRole('button').press('Enter')
  await expect(page.locator('#field-topics :focus')).toBeVisible()
  await line('Xülasə yoxdur.').getByRole('button').press('Enter')
  await expect(desk.field('summary')).toBeFocused()
  await page.keyboard.type(words.summary)
  await page.keyboard.press('Control+s')
  await expect(line('Xülasə yoxdur.')).toHaveCount(0)
  await expect(panel.getByRole('status')).toContainText('Düzəldilməli: 0.')
  await desk.settled()

  await desk.publishButton.click()
  const advice = desk.dialog.getByText('Baxmağa dəyər')
  await expect(line('Mövzu seçilməyib')).toBeVisible()
  await advice.first().click()
  await expect(desk.dialog.getByRole('button', { name: /Mövzu seçilməyib/ })).toBeVisible()
  await desk.isAccessible('.desk-dialog')
  await desk.dialog.getByRole('button', { name: /Mövzu seçilməyib/ }).click()
  await expect(desk.dialog).toHaveCount(0)
  await expect(page.locator('#field-topics :focus')).toBeVisible()
})

test('a typing error is live in six interactions and marks nothing; a major change needs a note (C2.7)', async ({
  page,
}) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const title = 'Qəbul saatlari açıqlanıb'
  await desk.edit('news', await desk.draft('news', { ...words, title }))
  const path = await desk.publish()
  expect(await modified(page, path)).toBeNull()

  await test.step('a typing error', async () => {
    await desk.open('/admin/collections/news', '.cell-title a')
    let interactions = 0
    const act = async (one: Promise<unknown>) => {
      interactions += 1
      await one
    }
    await act(page.getByRole('link', { name: title, exact: true }).click())
    await desk.awake('#action-publish')
    await act(desk.field('title').selectText())
    await act(page.keyboard.type('Qəbul saatları açıqlanıb'))
    await act(desk.publishButton.click())
    await act(desk.dialog.getByRole('radio', { name: /^Yazı səhvi/ }).click())
    await act(desk.dialog.getByRole('button', { name: 'İndi dərc et' }).click())
    await expect(desk.notice).toContainText('Dərc olundu.')
    expect(interactions).toBeLessThanOrEqual(6)
    await expect.poll(async () => (await page.request.get(path)).text()).toContain('Qəbul saatları açıqlanıb')
    expect(await modified(page, path)).toBeNull()
    await expect(desk.field('correctedAt')).toHaveCount(0)
  })

  await test.step('a major change without a note is refused, with a way to write it', async () => {
    await desk.write({ summary: 'Qəbul günləri dəyişib: çərşənbə və cümə.' })
    await desk.publishButton.click()
    await expect(desk.dialog.getByRole('radio', { name: /^Adi dəyişiklik/ })).toBeChecked()
    await desk.dialog.getByRole('radio', { name: /^Mühüm düzəliş/ }).check()
    await expect(desk.dialog.getByRole('button', { name: /Dəyişiklik mühümdür/ })).toBeVisible()
    await desk.dialog.getByRole('button', { name: 'İndi dərc et' }).click()
    await expect(desk.notice).toContainText('Dəyişiklik mühümdür')
    await desk.notice.getByRole('button', { name: 'Xanaya keç' }).click()
    await expect(page.locator('#field-changeNotes :focus')).toBeVisible()
  })

  await test.step('with a note it is told to readers and to machines', async () => {
    const row = await desk.addRow('changeNotes')
    await desk.write({ [`changeNotes.${row}.note`]: 'Qəbul günləri düzəldilib.' })
    await desk.publishButton.click()
    // As answered before the refusal.
    await expect(desk.dialog.getByRole('radio', { name: /^Mühüm düzəliş/ })).toBeChecked()
    await desk.dialog.getByRole('button', { name: 'İndi dərc et' }).click()
    await expect(desk.notice).toContainText('Dərc olundu.')
    await expect.poll(() => modified(page, path)).not.toBeNull()
    await page.goto(path)
    await expect(page.getByText('Qəbul günləri düzəldilib.')).toBeVisible()
    await expect(page.getByText(/^Yenilənib:/)).toBeVisible()
  })
})

test('a time that cannot be promised is refused where it was typed', async ({ page }) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  await desk.edit('news', await desk.draft('news', { ...words, title: 'Qəbul otağı təmir olunur' }))
  /** On the clock of Baku, which is four hours ahead all year. */
  const inBaku = (minutes: number) =>
    new Date(Date.now() + (240 + minutes) * 60_000).toISOString().slice(0, 16)
  await desk.publishButton.click()
  await desk.dialog.getByText('Sonra dərc et').click()
  const at = desk.dialog.getByLabel('Dərc vaxtı (Bakı vaxtı)')
  const schedule = desk.dialog.getByRole('button', { name: 'Vaxtı təyin et' })
  const soon = inBaku(2)
  await at.fill(soon)
  await schedule.click()
  await expect(desk.dialog.getByRole('alert')).toContainText('ən azı 5 dəqiqə sonra')
  await expect(at).toHaveValue(soon)
  await desk.isAccessible('dialog')
  await at.fill(inBaku(60))
  await schedule.click()
  await expect(desk.dialog).toBeHidden()
  await expect(desk.status).toContainText('dərc olunacaq')
})

test('the checks hear of what is published in a drawer', async ({ page }) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const event = await desk.draft('events', {
    title: 'Siyirmədə dərc olunan tədbir',
    start: '2027-12-01T08:00:00.000Z',
  })
  await desk.edit('news', await desk.draft('news', { ...words, title: 'Tədbir elan olunur', event }))
  const panel = page.getByRole('region', { name: 'Dərcdən əvvəl yoxlama' })
  const isNotPublic = panel.getByRole('listitem').filter({ hasText: 'hələ dərc olunmayıb' })
  await expect(isNotPublic).toBeVisible()
  await desk.openTab('Faktlar')
  await desk
    .field('event')
    .getByRole('button', { name: /redaktə et$/ })
    .click()
  const drawer = page.getByRole('dialog').filter({ has: page.locator('#action-publish') })
  await drawer.locator('#action-publish').click()
  await page.locator('#confirm-publish').click()
  await expect(drawer.locator('.desk-notice')).toContainText('Dərc olundu.')
  await page.keyboard.press('Escape')
  await expect(isNotPublic).toHaveCount(0)
})
