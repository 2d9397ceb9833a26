import { test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { paragraph } from '../support/documents'
import { site } from '../support/site'

test.use({ locale: 'az-AZ' })

const words = {
  summary: 'Köçürülmüş şöbə yeni ünvanda qəbula başlayır.',
  body: paragraph('Şöbənin telefonları dəyişmir.'),
  language: 'az',
}

test('a refusal names what is missing and leads to the field', async ({ page }) => {
  test.setTimeout(120_000)
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const person = await desk.draft('people', { given: 'Rəna', family: 'Səfərli' })
  const participations = [{ person, contribution: 'spoke' }]
  await desk.edit('news', await desk.draft('news', { title: 'Şöbə köçür', participations, language: 'az' }))

  await desk.publishButton.click()
  await desk.dialog.getByRole('button', { name: 'İndi dərc et' }).click()
  await expect(desk.notice).toHaveRole('alert')
  const problem = (text: string) => desk.notice.getByRole('listitem').filter({ hasText: text })
  await expect(problem('Xülasə yoxdur.')).toBeVisible()
  await expect(problem('«Rəna Səfərli» hələ dərc olunmayıb')).toBeVisible()

  await desk.isAccessible('.doc-controls')
  await problem('Rəna Səfərli').getByRole('button', { name: 'Xanaya keç' }).click()
  await expect(page.locator('#field-participations :focus')).toBeVisible()
  await problem('Mətn yoxdur.').getByRole('button', { name: 'Xanaya keç' }).click()
  await expect(desk.body).toBeFocused()
  await problem('Xülasə yoxdur.').getByRole('button', { name: 'Xanaya keç' }).click()
  await expect(desk.field('summary')).toBeFocused()
})

test('an item is withdrawn with a reason, made valid again, and removed', async ({ page, request }) => {
  test.setTimeout(180_000)
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  await desk.edit('news', await desk.draft('news', { ...words, title: 'Şöbənin yeni ünvanı' }))
  const path = await desk.publish()

  await test.step('withdrawn: it can be read, with the reason', async () => {
    await desk.fromMenu('Geri götür…')
    await desk.dialog.getByRole('button', { name: 'Geri götür' }).click()
    await expect(desk.dialog.getByRole('alert')).toHaveText('Səbəbi yazın.')
    await desk.isAccessible('.desk-dialog')
    await desk.dialog.getByLabel('Səbəb').fill('Ünvan səhv göstərilib.')
    await desk.dialog.getByRole('button', { name: 'Geri götür' }).click()
    await expect(desk.notice).toContainText('Geri götürüldü')
    await expect(desk.status).toContainText('Geri götürülüb')
    const answer = await request.get(path)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain('Ünvan səhv göstərilib.')
  })

  await test.step('published again: it is valid', async () => {
    expect(await desk.publish()).toBe(path)
    expect(await (await request.get(path)).text()).not.toContain('Ünvan səhv göstərilib.')
  })

  await test.step('removed: its address says so', async () => {
    await desk.fromMenu('Saytdan çıxar…')
    await desk.dialog.getByLabel('Səbəb').fill('Xəbər təkrarlanıb.')
    await desk.dialog.getByLabel('Yönləndirmə ünvanı').fill('https://example.org/')
    await desk.dialog.getByRole('button', { name: 'Saytdan çıxar' }).click()
    await expect(desk.dialog.getByRole('alert')).toContainText('«/» ilə başlamalı')
    await desk.dialog.getByLabel('Yönləndirmə ünvanı').fill('')
    await desk.dialog.getByRole('button', { name: 'Saytdan çıxar' }).click()
    await expect(desk.status).toContainText('Saytdan çıxarılıb')
    const answer = await request.get(path)
    expect(answer.status()).toBe(410)
    expect(await answer.text()).toContain('Xəbər təkrarlanıb.')
  })
})

test('an entry that public items name is not unpublished, and the refusal names them', async ({ page }) => {
  test.setTimeout(120_000)
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const organisation = await desk.draft('organisations', {
    name: 'Könüllülər Birliyi',
    kind: 'civil-society',
  })
  await desk.edit('organisations', organisation)
  await desk.publish()
  const organisations = [{ organisation, role: 'host' }]
  const item = await desk.draft('news', { ...words, title: 'Könüllülər şöbəyə kömək edir', organisations })
  expect(await desk.post(`/news/${item}/publish`)).toMatchObject({ status: 200 })

  await desk.fromMenu('Dərcdən çıxar…')
  await desk.dialog.getByRole('button', { name: 'Dərcdən çıxar' }).click()
  await expect(desk.dialog.getByRole('alert')).toContainText('«Könüllülər şöbəyə kömək edir»')
  await page.keyboard.press('Escape')
  await expect(desk.dialog).toBeHidden()
  await expect(desk.menu).toBeFocused()
  await expect(desk.status).toContainText('Dərc olunub')
})
