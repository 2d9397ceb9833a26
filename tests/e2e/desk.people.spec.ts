import { test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { paragraph } from '../support/documents'
import { oneTimeLinkFor } from '../support/outbox'
import { site } from '../support/site'

test.use({ locale: 'az-AZ' })

const address = 'nigar.quliyeva@example.org'
const password = 'Dənizdə dörd yelkən 7'

test('a press officer is invited, writes, and cannot publish', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const administrator = new Desk(page)
  await administrator.logIn(site.adminEmail, site.adminPassword)

  await test.step('the administrator invites, and is told what is missing', async () => {
    await administrator.open('/admin/collections/users', '.desk-invite summary')
    await page.getByText('Yeni əməkdaş dəvət et').click()
    const form = page.locator('.desk-invite form')
    await form.getByRole('button', { name: 'Dəvət göndər' }).click()
    await expect(form.getByRole('alert')).toHaveText('Ad və soyadı yazın.')
    await form.getByLabel('Ad və soyad').fill('Nigar Quliyeva')
    await form.getByLabel('E-poçt').fill(address)
    await form.getByLabel('Rol').selectOption('Mətbuat əməkdaşı')
    await form.getByRole('button', { name: 'Dəvət göndər' }).click()
    await expect(form.getByRole('status')).toContainText(address)
    await expect(page.getByRole('link', { name: 'Nigar Quliyeva' })).toBeVisible()
  })

  const link = await oneTimeLinkFor(address)
  const officer = new Desk(await (await browser.newContext({ locale: 'az-AZ' })).newPage())

  await test.step('the link sets a password, once, and not a weak one', async () => {
    await officer.open(link, '#field-password')
    const tryPassword = async (text: string) => {
      await officer.write({ password: text, 'confirm-password': text })
      await officer.page.getByRole('button', { name: 'Yeni parol təyin et' }).click()
    }
    // The form may be drawn anew just then, and the message fades.
    await expect(async () => {
      await tryPassword('qısa parol')
      await expect(officer.page.getByText('ən azı 12 simvol')).toBeVisible({ timeout: 5000 })
    }).toPass({ timeout: 40_000 })
    await tryPassword('password12345678')
    await expect(officer.page.getByText('çox işlənən parollardandır')).toBeVisible()
    await tryPassword(password)
    await expect(officer.page.getByRole('heading', { name: 'Nədən başlayırıq?' })).toBeVisible()
  })

  const id = await officer.draft('news', {
    title: 'Məlumat xətti fasiləsiz işləyir',
    summary: 'Zənglər gecə də qəbul olunur.',
    body: paragraph('Məlumat xəttinə istənilən vaxt zəng etmək olar.'),
    language: 'az',
  })

  await test.step('the desk says who may publish', async () => {
    await officer.edit('news', id)
    await expect(officer.publishButton).toHaveAttribute('title', /^Dərc etmək hüququ/)
    await officer.publishButton.focus()
    await officer.page.keyboard.press('Enter')
    await expect(officer.notice).toContainText('Dərc etmək hüququ')
    await expect(officer.dialog).toBeHidden()
  })

  await test.step('the server refuses too, whatever the desk shows', async () => {
    expect(await officer.post(`/news/${id}/publish`)).toMatchObject({ status: 403 })
    expect(await officer.post(`/news/${id}/remove`, { reason: 'Səhv' })).toMatchObject({ status: 403 })
  })

  await test.step('the administrator publishes it', async () => {
    await administrator.edit('news', id)
    expect(await administrator.publish()).toBe('/az/xeberler/melumat-xetti-fasilesiz-isleyir')
  })

  await test.step('a spent link says so', async () => {
    const stranger = new Desk(await (await browser.newContext({ locale: 'az-AZ' })).newPage())
    await stranger.open(link, '#field-password')
    await stranger.write({ password, 'confirm-password': password })
    await stranger.page.getByRole('button', { name: 'Yeni parol təyin et' }).click()
    await expect(stranger.page.getByText('Keçid artıq işləmir')).toBeVisible()
    await stranger.page.context().close()
  })

  await test.step('logging out everywhere ends the session of the officer', async () => {
    await officer.open('/admin/account', '#action-logout-everywhere')
    await officer.page.getByRole('button', { name: 'Bütün cihazlardan çıxar' }).click()
    await officer.dialog.getByRole('button', { name: 'Çıxar' }).click()
    await officer.page.waitForURL(/\/admin\/login/)
    await officer.page.goto('/admin/collections/news')
    await officer.page.waitForURL(/\/admin\/login/)
    await officer.page.context().close()
  })
})
