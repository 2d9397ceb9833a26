import type { Page } from '@playwright/test'
import { test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { paragraph } from '../support/documents'
import { site } from '../support/site'

test.use({ locale: 'az-AZ' })

/** Letters that tell what one run makes from what another made. */
const mark = () =>
  [...crypto.randomUUID().slice(0, 6)].map((sign) => 'ablmnrstvzdgkxyf'[Number.parseInt(sign, 16)]).join('')

const fitsIntoWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

test('the list of translations: what is missing is found, given to somebody, and goes out with a reason', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const title = `Tərcüməsi gözlənilən xəbər ${mark()}`
  const id = await desk.draft('news', {
    title,
    summary: 'Köçürülmüş şöbə yeni ünvanda qəbula başlayır.',
    body: paragraph('Şöbənin telefonları dəyişmir.'),
    pressContact: { email: 'metbuat@migration.example' },
    language: 'az',
    otherLanguagePlan: 'after',
  })

  await test.step('by keyboard, from the start page', async () => {
    await desk.open('/admin', '#action-notice')
    await page.getByRole('link', { name: 'Tərcümələri aç' }).press('Enter')
    await desk.awake('.desk-translations input')
    await page.getByRole('radio', { name: /^Tərcüməsi yoxdur/ }).focus()
    await page.keyboard.press('Space')
    await page.getByLabel('Sıralama').selectOption('Gözləmə müddəti')
    await page.getByLabel('Nə', { exact: true }).selectOption('Xəbər')
  })
  const row = page.getByRole('row').filter({ hasText: title })

  await test.step('it is given to a person, and stands on their start page', async () => {
    await expect(row).toContainText('Yoxdur')
    await desk.isAccessible('.desk-translations')
    const choice = row.getByRole('combobox')
    const [, name = ''] = await choice.getByRole('option').allTextContents()
    await choice.selectOption(name)
    await expect(page.locator('.desk-translations').getByRole('status')).toContainText(`Tapşırıldı: ${name}.`)
    await page.setViewportSize({ width: 375, height: 800 })
    expect(await fitsIntoWindow(page)).toBe(true)
    await page.setViewportSize({ width: 1366, height: 768 })
  })

  await test.step('with words left out it goes out with a reason only', async () => {
    const { text } = await desk.post(`/news/${id}/translate`)
    const translation = JSON.parse(text).id as string
    await desk.edit('news', translation)
    await desk.write({ title: `News that waits ${mark()}`, summary: '' })
    await desk.writeBody('The telephone numbers stay as they are.')
    await desk.save()
    await desk.publishButton.click()
    const reason = desk.dialog.getByLabel('Tərcümə tamamlanmadan dərcin səbəbi')
    await expect(reason).toBeVisible()
    await expect(desk.dialog).toContainText('hissəsi hələ tərcümə olunmayıb')
    await desk.isAccessible('dialog')
    await reason.focus()
    await page.keyboard.type('Sərhəd məntəqəsi bağlanır.')
    await desk.dialog.getByRole('button', { name: 'İndi dərc et' }).press('Enter')
    // A summary is asked for besides, and no reason passes that.
    await expect(desk.notice).toContainText('Xülasə')
    await expect(desk.notice).not.toContainText('tərcümə olunmayıb')
  })
})
