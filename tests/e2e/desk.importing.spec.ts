import type { Page } from '@playwright/test'
import { test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { site } from '../support/site'
import { docxOf, wordParagraph } from '../support/wordFiles'

test.use({ locale: 'az-AZ' })
test.setTimeout(180_000)

const title = 'Şəkidə üçgünlük təlim keçirilib'
const release = docxOf({
  body:
    wordParagraph(title, 'Title') +
    wordParagraph('14.03.2023') +
    wordParagraph('Dövlət Miqrasiya Xidmətinin təşkilatçılığı ilə Şəki şəhərində təlim keçirilib.') +
    wordParagraph('Call center 916'),
})

/** The list of news with the place for files opened, by keyboard. */
async function openImport(page: Page): Promise<void> {
  await page.goto('/admin/collections/news')
  await page.locator('.desk-import summary').focus()
  await page.keyboard.press('Enter')
}
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })

test('a Word file becomes a draft, with a report of what it is', async ({ page }) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  await openImport(page)
  const place = page.getByLabel('Fayl seçin və ya bura sürüşdürün')
  await place.setInputFiles(file('reliz.docx', Buffer.from('MZ\0\0')))
  await expect(page.locator('.desk-import [role=alert]')).toHaveText(/Bu fayl növü oxunmur/)

  await place.setInputFiles(file('reliz.docx', release))
  await expect(desk.dialog).toContainText(title)
  await expect(desk.dialog).toContainText('14 mart 2023')
  await expect(desk.dialog).toContainText('Dövlət Miqrasiya Xidməti')
  await desk.dialog.locator('summary').click()
  await expect(desk.dialog).toContainText('Call center 916')
  await page.locator('#open-imported').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/news\/[0-9a-f-]{36}/)
  await expect(desk.body).toHaveText(
    'Dövlət Miqrasiya Xidmətinin təşkilatçılığı ilə Şəki şəhərində təlim keçirilib.',
  )
})

test('what is pasted from Word keeps its list and its table and none of its looks', async ({ page }) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  await desk.startNew('news')
  await desk.body.click()
  await desk.body.evaluate((body) => {
    const item = (mark: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${mark}</span>${text}</p>`
    const data = new DataTransfer()
    data.setData(
      'text/html',
      `<style>p{color:red}</style><p class=MsoNormal style='color:red;font-size:20pt'>Gündəlik\u00a0 belədir</p>${item('1.', 'açılış')}${item('2.', 'müzakirə')}` +
        '<table><tr><td><b>Ay</b></td><td><b>Say</b></td></tr><tr><td>May</td><td>12</td></tr></table><script>alert(1)</script>',
    )
    data.setData('text/plain', 'Gündəlik')
    body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(desk.body.locator('ol li')).toHaveText(['açılış', 'müzakirə'])
  await expect(desk.body.locator('th')).toHaveText(['Ay', 'Say'])
  await expect(desk.body).toContainText('Gündəlik belədir')
  expect(await desk.body.innerHTML()).not.toMatch(/color: ?red|20pt|mso|alert/i)
})
