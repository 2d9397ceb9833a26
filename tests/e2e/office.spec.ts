import type { Browser, Page } from '@playwright/test'
import { test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { paragraph } from '../support/documents'
import { OwnNewsroom } from '../support/ownNewsroom'
import { inMinutes } from '../support/schedule/inMinutes'
import { docxOf, wordParagraph } from '../support/wordFiles'

const newsroom = new OwnNewsroom()
test.beforeAll(async () => {
  test.setTimeout(180_000)
  await newsroom.start()
  await newsroom.hire('Nigar', 'nigar@example.org', 'press-officer')
  await newsroom.hire('Kamran', 'kamran@example.org', 'publisher')
  await newsroom.order('/globals/site?locale=az', { contacts: [{ email: 'metbuat@example.org' }] })
})
test.afterAll(() => newsroom.stop())

const words = {
  summary: 'Köçürülmüş şöbə yeni ünvanda qəbula başlayır.',
  body: paragraph('Şöbənin telefonları dəyişmir.'),
  language: 'az',
}
const title = 'Şəkidə üçgünlük təlim keçirilib'
const release = docxOf({
  body:
    wordParagraph(title, 'Title') +
    wordParagraph('Təlimdə rayon şöbələrinin iyirmi əməkdaşı iştirak edib.') +
    wordParagraph('Mövzular arasında sənədlərin qəbulu və növbələrin idarə olunması var.'),
})

async function atDesk(browser: Browser, email: string): Promise<Desk> {
  const context = await browser.newContext({ baseURL: newsroom.url, locale: 'az-AZ' })
  const desk = new Desk(await context.newPage())
  await desk.logIn(email, newsroom.administrator.password)
  return desk
}

/** Counts what a person does: each thing clicked, chosen or written. */
class Hands {
  count = 0
  async do(work: Promise<unknown>): Promise<void> {
    this.count += 1
    await work
  }
}

const confirm = (page: Page, what: string) => page.locator(`#confirm-${what}`).click()

test('the day of an office of two: a Word file is written, checked, scheduled, goes out, is corrected and withdrawn', async ({
  browser,
}) => {
  test.setTimeout(420_000)
  const [nigar, kamran] = [
    await atDesk(browser, 'nigar@example.org'),
    await atDesk(browser, 'kamran@example.org'),
  ]
  const hands = new Hands()
  let item = ''

  await test.step('the press officer makes a draft of the Word file and submits it', async () => {
    const { page } = nigar
    await page.goto('/admin/collections/news')
    await hands.do(page.locator('.desk-import summary').click())
    const file = { name: 'reliz.docx', mimeType: 'application/octet-stream', buffer: release }
    await hands.do(page.getByLabel('Fayl seçin və ya bura sürüşdürün').setInputFiles(file))
    await hands.do(page.locator('#open-imported').click())
    await page.waitForURL(/\/news\/[0-9a-f-]{36}/)
    item = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''
    await nigar.awake('#action-save-draft')
    await hands.do(nigar.write({ summary: 'Təlimdə iyirmi əməkdaş iştirak edib.' }))
    hands.count += 1 // opens the list of answers
    await hands.do(nigar.choose('otherLanguagePlan', 'Yalnız bu dildə'))
    await expect(nigar.publishButton).toHaveText('Yoxlamaya göndər')
    await hands.do(nigar.publishButton.click())
    await nigar.isAccessible('.desk-dialog')
    await hands.do(confirm(page, 'submit'))
    await expect(nigar.notice).toContainText('Yoxlamaya göndərildi')
    await expect(nigar.status).toContainText('yoxlamada')
  })

  await test.step('she cannot approve it, nor publish it past him', async () => {
    // Held, and says why; a button that is drawn anew at that moment does not hear the key.
    await expect(async () => {
      await nigar.publishButton.press('Enter')
      await expect(nigar.notice).toContainText('başqa dərc edən redaktor təsdiqləyir', { timeout: 5000 })
    }).toPass({ timeout: 30_000 })
    expect(await nigar.post(`/news/${item}/approve`)).toMatchObject({ status: 403 })
    expect(await nigar.post(`/news/${item}/publish`, { withoutReview: 'Tələsirik.' })).toMatchObject({
      status: 403,
    })
    expect(await kamran.post(`/news/${item}/publish`)).toMatchObject({ status: 409 })
  })

  await test.step('the publisher looks at it, approves it and says when it goes out', async () => {
    const { page } = kamran
    await page.goto('/admin/collections/news')
    await hands.do(page.getByRole('link', { name: title }).first().click())
    await kamran.awake('#action-publish')
    await expect(kamran.publishButton).toHaveText('Yoxla')
    await hands.do(kamran.publishButton.click())
    await expect(kamran.dialog).toContainText('Nigar')
    await hands.do(confirm(page, 'approve'))
    await expect(kamran.status).toContainText('təsdiqlənib')
    await expect(kamran.publishButton).toHaveText('Dərc et')
    await hands.do(kamran.publishButton.click())
    await hands.do(kamran.dialog.getByText('Sonra dərc et').click())
    await kamran.isAccessible('.desk-dialog')
    await hands.do(kamran.dialog.getByLabel('Dərc vaxtı (Bakı vaxtı)').fill(inMinutes(30)))
    await hands.do(confirm(page, 'schedule'))
    await expect(kamran.status).toContainText('dərc olunacaq')
    await expect(kamran.status).toContainText('Bakı vaxtı, UTC+4')
    expect(hands.count).toBeLessThanOrEqual(40)
  })

  await test.step('while it waits it is locked for everybody', async () => {
    await nigar.page.reload()
    await expect(nigar.status).toContainText('dərc olunacaq')
    await expect(nigar.field('title')).toBeDisabled()
    const path = `/news/${item}/unschedule`
    expect(await nigar.post(path)).toMatchObject({ status: 403 })
  })

  const address = `${newsroom.url}/az/xeberler/sekide-ucgunluk-telim-kecirilib`
  await test.step('it goes out by itself', async () => {
    expect((await fetch(address)).status).toBe(404)
    await newsroom.sql("update releases set due_at = now() where state = 'waiting'")
    await newsroom.sql(
      "select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs where key like 'release:%'), run_at => now())",
    )
    await expect.poll(async () => (await fetch(address)).status, { timeout: 60_000 }).toBe(200)
  })

  await test.step('a correction takes both again', async () => {
    await nigar.edit('news', item)
    await nigar.write({ summary: 'Təlimdə otuz əməkdaş iştirak edib.' })
    await nigar.save()
    await nigar.publishButton.click()
    await confirm(nigar.page, 'submit')
    await expect(nigar.status).toContainText('yoxlamada')
    await kamran.edit('news', item)
    await kamran.publishButton.click()
    await confirm(kamran.page, 'approve')
    await expect(kamran.status).toContainText('təsdiqlənib')
    await kamran.publishButton.click()
    await confirm(kamran.page, 'publish')
    await expect(kamran.notice).toContainText('Dərc olundu.')
    await expect.poll(async () => (await fetch(address)).text()).toContain('otuz əməkdaş')
  })

  await test.step('and is withdrawn with its reason', async () => {
    await kamran.fromMenu('Geri götür…')
    await kamran.dialog.getByLabel('Səbəb').fill('İştirakçıların sayı dəqiqləşdirilir.')
    await kamran.dialog.getByRole('button', { name: 'Geri götür' }).click()
    await expect(kamran.notice).toContainText('Geri götürüldü')
    await expect
      .poll(async () => (await fetch(address)).text())
      .toContain('İştirakçıların sayı dəqiqləşdirilir.')
  })
})

test('in an emergency a notice is on every page in two clicks, and an item gone in four steps', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const desk = await atDesk(browser, 'kamran@example.org')
  const { page } = desk
  const says = 'Qəbul dayandırılıb'
  const textOf = async (path: string) => (await fetch(newsroom.url + path)).text()

  await test.step('the notice', async () => {
    const clicks = new Hands()
    await desk.open('/admin', '#action-notice')
    await expect(page.locator('#action-notice')).toBeEnabled()
    await clicks.do(page.locator('#action-notice').click())
    await desk.isAccessible('dialog')
    await desk.dialog.getByLabel('Başlıq (Azərbaycanca)').fill(says)
    await desk.dialog.getByLabel('Başlıq (ingiliscə)').fill(`Reception suspended: ${says}`)
    await clicks.do(desk.dialog.locator('#show-notice').click())
    expect(clicks.count).toBe(2)
    await expect(page.locator('#action-notice')).toContainText('saytdadır')
    for (const path of ['/az', '/en', '/az/xeberler'])
      await expect.poll(() => textOf(path), { timeout: 5_000 }).toContain(says)
    await page.locator('#action-notice').click()
    await desk.dialog.locator('#end-notice').click()
    await expect(page.locator('#action-notice')).toHaveText('Təcili bildiriş')
    await expect.poll(() => textOf('/az'), { timeout: 5_000 }).not.toContain(says)
  })

  await test.step('the takedown, with its proof', async () => {
    const wrong = 'Səhvən dərc olunan xəbər'
    const id = await desk.draft('news', { ...words, title: wrong })
    expect(await desk.post(`/news/${id}/publish`, { withoutReview: 'Sınaq' })).toMatchObject({ status: 200 })
    await desk.edit('news', id)
    const steps = new Hands()
    await steps.do(desk.menu.click())
    await steps.do(page.getByRole('button', { name: 'Saytdan çıxar…' }).click())
    await steps.do(desk.dialog.getByLabel('Səbəb').fill('Şəxsi məlumat dərc olunub.'))
    await steps.do(desk.dialog.getByRole('button', { name: 'Saytdan çıxar' }).click())
    expect(steps.count).toBeLessThanOrEqual(4)
    await expect(desk.notice).toContainText('Saytdan çıxarıldı.')
    await expect(desk.notice).toContainText('Heç yerdə qalmayıb.')
    for (const place of ['öz səhifəsində', 'siyahılarda', 'axtarışda', 'lentlərdə', 'sayt xəritəsində'])
      await expect(desk.notice).toContainText(`${place}: yoxdur`)
    await desk.isAccessible('.desk-notice')
  })
})
