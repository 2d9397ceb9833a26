import type { Browser, Page } from '@playwright/test'
import { test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { site } from '../support/site'

test.use({ locale: 'az-AZ' })
test.setTimeout(240_000)

const password = 'Dənizdə beş yelkən 8'

/** Makes a colleague, and lets them in on a computer of their own. */
async function colleague(desk: Desk, browser: Browser, name: string): Promise<Desk> {
  const email = `${crypto.randomUUID()}@example.org`
  const { status, text } = await desk.post('/users', { name, email, role: 'publisher', password })
  if (status !== 201) throw new Error(text)
  const other = new Desk(await (await browser.newContext({ locale: 'az-AZ' })).newPage())
  await other.logIn(email, password)
  return other
}

const stored = (page: Page, id: string) =>
  page.evaluate(
    async (of) =>
      (await (await fetch(`/api/news/${of}?draft=true&depth=0`)).json()) as Record<string, unknown>,
    id,
  )

/** Keys of what is kept in this browser and not saved. */
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('newsroom:unsaved:')))

const untilKept = (page: Page, word: string) =>
  expect
    .poll(() => page.evaluate((of) => JSON.stringify(Object.entries(localStorage)).includes(of), word))
    .toBe(true)

test('A8.9 two people write the same item: both texts are shown, and nothing is lost', async ({
  page,
  browser,
}) => {
  const leyla = new Desk(page)
  await leyla.logIn(site.adminEmail, site.adminPassword)
  const id = await leyla.draft('news', { language: 'az', title: 'Bakıda təlim', summary: 'İki gün.' })
  const nigar = await colleague(leyla, browser, 'Aygün Səmədova')
  await leyla.edit('news', id)
  await nigar.edit('news', id)

  await test.step('C2.14 each sees that the other is here', async () => {
    await expect(nigar.page.locator('.desk-here')).not.toBeEmpty()
    await expect(page.locator('.desk-here')).toContainText('Aygün Səmədova')
  })

  await nigar.write({ title: 'Bakıda böyük təlim', place: 'Bakı' })
  await nigar.settled()
  await nigar.page.keyboard.press('Control+s')
  await expect.poll(async () => (await stored(page, id)).title).toBe('Bakıda böyük təlim')

  await leyla.write({ title: 'Bakıda təlim keçirildi', summary: 'Üç gün.' })
  await leyla.writeBody('Mənim mətnim.')
  await page.keyboard.press('Control+s')

  await test.step('the second is asked, field by field, with the keyboard alone', async () => {
    await expect(leyla.page.locator('.desk-dialog')).toContainText('Aygün Səmədova')
    await expect(leyla.page.locator('.desk-dialog').locator('ins')).toContainText(['keçirildi'])
    await leyla.isAccessible('.desk-dialog')
    const save = leyla.page.locator('.desk-dialog').getByRole('button', { name: 'Seçdiklərimi saxla' })
    await leyla.walkTo(save)
    await page.keyboard.press('Enter')
    await expect(leyla.page.locator('.desk-dialog').getByRole('alert')).toContainText('Başlıq')
    await leyla.page.locator('.desk-dialog').getByRole('radio', { name: 'Mənimki qalsın' }).first().focus()
    await page.keyboard.press('Space')
    await save.focus()
    await page.keyboard.press('Enter')
    await expect(leyla.notice).toContainText('Seçdikləriniz yadda saxlanıldı.')
  })

  expect(await stored(page, id)).toMatchObject({
    title: 'Bakıda təlim keçirildi',
    summary: 'Üç gün.',
    place: 'Bakı',
  })
  await expect(leyla.field('place')).toHaveValue('Bakı')
  await leyla.write({ title: 'Bakıda təlim başa çatdı' })
  await leyla.save()
  expect((await stored(page, id)).title).toBe('Bakıda təlim başa çatdı')
})

test('C2.14 a lock is asked about before writing, not in the middle of it, and ends with the save', async ({
  page,
  browser,
}) => {
  const leyla = new Desk(page)
  await leyla.logIn(site.adminEmail, site.adminPassword)
  const id = await leyla.draft('news', { language: 'az', title: 'Bir kilid' })
  const nigar = await colleague(leyla, browser, 'Nərgiz Əliyeva')
  const kept = nigar.page.locator('#document-locked')
  await leyla.edit('news', id)
  await nigar.edit('news', id)
  await leyla.write({ title: 'Bir kilidin açarı' })
  await leyla.settled()

  await test.step('in the middle: she is told, and writes on where she was', async () => {
    await nigar.write({ summary: 'Yarısı' })
    await expect(nigar.page.locator('.desk-here')).toContainText('başqası da yazır')
    await expect(kept).toBeHidden()
    await expect(nigar.field('summary')).toBeFocused()
    await nigar.page.keyboard.type(' yazılıb')
    await expect(nigar.field('summary')).toHaveValue('Yarısı yazılıb')
    await nigar.saved(() => nigar.page.keyboard.press('Control+s'))
    expect(await stored(page, id)).toMatchObject({ title: 'Bir kilid', summary: 'Yarısı yazılıb' })
  })

  await test.step('before: she is asked', async () => {
    await leyla.write({ place: 'Bakı' })
    await leyla.settled()
    await nigar.page.reload()
    await expect(kept).toBeVisible()
  })

  await test.step('whoever is taken over from writes on as well', async () => {
    await kept.getByRole('button', { name: 'Redaktəni öz üzərimə götürürəm' }).click()
    await expect(kept).toBeHidden()
    await leyla.write({ place: 'Bakı, Nizami küçəsi' })
    await expect(page.locator('.desk-here')).toContainText('başqası da yazır')
    await expect(page.locator('#document-take-over')).toBeHidden()
    await expect(leyla.field('place')).toHaveValue('Bakı, Nizami küçəsi')
  })

  await test.step('after the save nobody is', async () => {
    await leyla.writeBody('Açar masadadır.')
    await page.keyboard.press('Control+s')
    const dialog = page.locator('.desk-dialog')
    await dialog.getByRole('button', { name: 'Seçdiklərimi saxla' }).click()
    await expect(leyla.notice).toContainText('Seçdikləriniz yadda saxlanıldı.')
    await leyla.settled()
    await nigar.edit('news', id)
    await expect(nigar.field('summary')).toHaveValue('Yarısı yazılıb')
    await expect(kept).toBeHidden()
  })
})

test('C2.14 text that was not saved survives a closed tab, an ended session and a lost network', async ({
  page,
  context,
}) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const id = await desk.draft('news', { language: 'az', title: 'İtməyən mətn' })

  let second = page
  await test.step('a closed tab: it is offered back with its time, rich text too', async () => {
    const closed = new Desk(await context.newPage())
    await closed.edit('news', id)
    await closed.write({ summary: 'Saxlanmamış xülasə.' })
    await closed.writeBody('Saxlanmamış cümlə.')
    await untilKept(closed.page, 'Saxlanmamış cümlə.')
    await closed.page.close()

    second = await context.newPage()
    const back = new Desk(second)
    await back.edit('news', id)
    const offer = second.locator('.desk-notice', { hasText: 'bu brauzerdə qalıb' })
    await expect(offer).toContainText(/\d\d\.\d\d\.\d{4} \d\d:\d\d/)
    await back.isAccessible('.desk-notice')
    await offer.getByRole('button', { name: 'Geri qaytar' }).click()
    await expect(back.body).toHaveText('Saxlanmamış cümlə.')
    await expect(back.field('summary')).toHaveValue('Saxlanmamış xülasə.')
    await expect(offer).toBeHidden()
    await back.save()
    expect((await stored(second, id)).summary).toBe('Saxlanmamış xülasə.')
    await expect.poll(() => kept(second)).toEqual([])
  })

  const desk2 = new Desk(second)
  await test.step('a lost network: it says so, and saves when the network is back', async () => {
    await desk2.write({ summary: 'Şəbəkəsiz yazılan.' })
    await desk2.settled()
    await context.setOffline(true)
    await second.keyboard.press('Control+s')
    await expect(second.getByRole('alert').filter({ hasText: 'Yadda saxlanmadı' })).toBeVisible()
    await untilKept(second, 'Şəbəkəsiz yazılan.')
    await context.setOffline(false)
    await expect.poll(async () => (await stored(second, id)).summary).toBe('Şəbəkəsiz yazılan.')
  })

  await test.step('an ended session: it says so, and saves after a login in another tab', async () => {
    await expect(second.locator('#action-save-draft')).toBeDisabled()
    await desk2.write({ summary: 'Sessiyasız yazılan.' })
    await desk2.settled()
    await context.clearCookies()
    await second.keyboard.press('Control+s')
    const told = second.getByRole('alert').filter({ hasText: 'sessiyanız bitib' })
    await expect(told).toBeVisible()
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      told.getByRole('link', { name: 'Başqa pəncərədə daxil ol' }).click(),
    ])
    const login = new Desk(tab)
    await login.logIn(site.adminEmail, site.adminPassword)
    await tab.close()
    await expect(desk2.field('summary')).toHaveValue('Sessiyasız yazılan.')
    await second.locator('#action-save-draft').click()
    await expect.poll(async () => (await stored(second, id)).summary).toBe('Sessiyasız yazılan.')
  })

  await test.step('logging out takes the copies of the account with it', async () => {
    await expect(second.locator('#action-save-draft')).toBeDisabled()
    await desk2.write({ summary: 'Çıxışdan əvvəl.' })
    await untilKept(second, 'Çıxışdan əvvəl.')
    const out = await context.newPage()
    await out.goto('/admin/logout')
    await out.waitForURL(/login/)
    expect((await kept(out)).filter((key) => key.includes(id))).toEqual([])
  })
})

test('what an order to publish has saved is not offered back', async ({ page }) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const id = await desk.draft('topics', { name: 'Könüllü qayıdış' })
  await desk.edit('topics', id)
  const name = page.locator('#field-name')
  await name.fill('Könüllü qayıdış proqramı')
  await untilKept(page, 'Könüllü qayıdış proqramı')
  await desk.publishButton.click()
  await page.locator('#confirm-publish').click()
  await expect(desk.notice).toContainText('/az/')
  expect(await kept(page)).toEqual([])
  await desk.edit('topics', id)
  await expect(name).toHaveValue('Könüllü qayıdış proqramı')
  await expect(page.locator('.desk-notice', { hasText: 'bu brauzerdə qalıb' })).toBeHidden()
})

test('C2.12 versions side by side, what was public at a moment, and the way back', async ({ page }) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const id = await desk.draft('news', { language: 'az', title: 'Bakıda təlim', summary: 'İki gün.' })
  await desk.edit('news', id)
  await desk.write({ title: 'Bakıda böyük təlim' })
  await desk.save()
  await page.getByRole('link', { name: /Versiyalar/ }).click()
  await page.waitForURL(/versions/)
  const screen = page.locator('.desk-versions')
  await expect(screen.getByRole('heading', { name: 'Başlıq' })).toBeVisible()
  await expect(screen.locator('ins')).toHaveText('əlavə edilib: böyük ')
  await desk.isAccessible('.desk-versions')

  await screen.getByLabel('Gün').fill('2026-01-01')
  await screen.getByLabel('Saat (Bakı)').fill('10:00')
  await screen.getByRole('button', { name: 'Göstər', exact: true }).click()
  await expect(screen.getByText('01.01.2026 10:00: bu sənəd saytda görünmürdü.')).toBeVisible()

  await screen
    .getByRole('button', { name: /qaralama kimi bərpa et/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.desk-dialog')).toContainText('Saytda heç nə dəyişmir')
  await desk.isAccessible('.desk-dialog')
  await page.locator('.desk-dialog').getByRole('button', { name: 'Bərpa et' }).click()
  await page.waitForURL((url) => !url.pathname.includes('versions'))
  await expect(desk.field('title')).toHaveValue('Bakıda təlim')
})
