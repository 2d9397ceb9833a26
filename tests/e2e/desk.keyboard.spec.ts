import { test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { inTurn } from '../support/inTurn'
import { site } from '../support/site'

test.use({ locale: 'az-AZ' })

test('B1.6 B4.6: an item is written, saved and published without a mouse', async ({ page }) => {
  test.setTimeout(180_000)
  const desk = new Desk(page)
  const { keyboard } = page

  await test.step('logging in', async () => {
    await desk.open('/admin/login', '#field-email')
    await desk.walkTo(desk.field('email'))
    await keyboard.type(site.adminEmail)
    await keyboard.press('Tab')
    await keyboard.type(site.adminPassword)
    await inTurn(async () => {
      await keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: 'Nədən başlayırıq?' })).toBeVisible()
    })
  })

  await test.step('writing, and getting out of the text editor again', async () => {
    await desk.walkTo(page.getByRole('link', { name: 'Xəbər yaz' }))
    await keyboard.press('Enter')
    await desk.awake('#action-save-draft')
    await desk.walkTo(desk.field('title'))
    await keyboard.type('Qəbul saatları dəyişir')
    await keyboard.press('Tab')
    await keyboard.type('Dekabrdan qəbul saat doqquzda başlayır.')
    await desk.walkTo(desk.body)
    await keyboard.type('Yeni saatlar bütün şöbələrə aiddir.')
    await keyboard.press('Tab')
    await expect(desk.body).not.toBeFocused()
    await desk.decideByKeyboard()
    await keyboard.press('Control+s')
    await page.waitForURL(/\/news\/[0-9a-f-]{36}/)
  })

  await test.step('the question can be left, and the focus comes back', async () => {
    await desk.awake('#action-publish')
    await desk.walkTo(desk.publishButton)
    await keyboard.press('Enter')
    await expect(desk.dialog).toContainText('azərbaycanca dərc olunacaq')
    await keyboard.press('Escape')
    await expect(desk.dialog).toBeHidden()
    await expect(desk.publishButton).toBeFocused()
    await expect(desk.status).toContainText('Qaralama')
  })

  await test.step('publishing; the outcome takes the focus and leads to the page', async () => {
    await keyboard.press('Enter')
    await desk.walkTo(desk.dialog.getByRole('button', { name: 'İndi dərc et' }))
    await keyboard.press('Enter')
    await expect(desk.notice).toContainText('Dərc olundu.')
    await expect(desk.notice).toBeFocused()
    await keyboard.press('Tab')
    await expect(desk.notice.getByRole('link')).toBeFocused()
    await keyboard.press('Tab')
    await expect(desk.notice.getByRole('button', { name: 'Bağla' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(desk.notice).toBeHidden()
    await expect(desk.publishButton).toBeFocused()
  })

  await test.step('a button that is held says why', async () => {
    await keyboard.press('Enter')
    await expect(desk.notice).toContainText('dərc olunmamış dəyişiklik yoxdur')
  })
})
