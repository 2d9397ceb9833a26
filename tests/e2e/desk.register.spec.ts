import { test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { paragraph } from '../support/documents'
import { site } from '../support/site'

test.use({ locale: 'az-AZ' })

test('two entries for one person are merged and told apart again without a mouse', async ({ page }) => {
  test.setTimeout(180_000)
  const desk = new Desk(page)
  const { keyboard } = page
  await desk.logIn(site.adminEmail, site.adminPassword)
  const stays = await desk.draft('people', { given: 'Rövşən', family: 'Tağıyev' })
  const goes = await desk.draft('people', { given: 'Rovşen', family: 'Tagıyev' })
  const item = { title: 'Rövşən Tağıyev çıxış etdi', language: 'az' }
  await desk.draft('news', { ...item, participations: [{ person: goes, contribution: 'spoke' }] })
  await desk.post(`/people/${stays}/publish`)

  await test.step('the menu leads to the question, which can be left', async () => {
    await desk.edit('people', goes)
    await desk.menu.focus()
    await keyboard.press('Enter')
    await desk.walkTo(page.getByRole('button', { name: 'Başqası ilə birləşdir' }))
    await keyboard.press('Enter')
    await expect(desk.dialog).toContainText('Adı oxşar olanlar: 1.')
    await desk.isAccessible('dialog')
    await keyboard.press('Escape')
    await expect(desk.dialog).toBeHidden()
    await expect(desk.menu).toBeFocused()
  })

  await test.step('what will happen is said before it happens', async () => {
    await keyboard.press('Enter')
    await desk.walkTo(page.getByRole('button', { name: 'Başqası ilə birləşdir' }))
    await keyboard.press('Enter')
    await desk.walkTo(desk.dialog.getByRole('radio', { name: /Rövşən Tağıyev/ }))
    await keyboard.press('Space')
    await expect(desk.dialog).toContainText('1 materialdakı keçidlər')
    await expect(desk.dialog).toContainText('əlavə olunacaq: Rovşen Tagıyev')
    await desk.isAccessible('dialog')
  })

  await test.step('merging leads to the entry that stays, and says so there', async () => {
    await desk.walkTo(desk.dialog.getByRole('button', { name: 'Birləşdir', exact: true }))
    await keyboard.press('Enter')
    await page.waitForURL(new RegExp(stays))
    await expect(desk.notice).toContainText('«Rovşen Tagıyev» bu məlumatla birləşdirildi.')
    const uses = page.getByRole('region', { name: 'Harada işlənir' })
    await expect(uses).toContainText('Cəmi 1 material')
    await expect(uses.getByRole('link', { name: item.title })).toBeVisible()
    await expect(uses).toContainText('Çıxış edib')
    await desk.isAccessible('.desk-panel')
  })

  await test.step('undoing is asked for once more, and done', async () => {
    const merged = page.getByRole('region', { name: 'Birləşdirilmiş məlumatlar' })
    const undo = merged.getByRole('button', { name: 'Birləşdirməni geri qaytar: Rovşen Tagıyev' })
    await undo.focus()
    await keyboard.press('Enter')
    await desk.walkTo(desk.dialog.getByRole('button', { name: 'Geri qaytar', exact: true }))
    await keyboard.press('Enter')
    await expect(desk.notice).toContainText('yenidən ayrıca məlumatdır')
    await expect(merged).toBeHidden()
    await desk.edit('people', goes)
    await expect(page.getByRole('region', { name: 'Harada işlənir' })).toContainText('Cəmi 1 material')
  })
})

test('a draft is seen beside the form as its page, and by nobody who is not logged in', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const id = await desk.draft('news', {
    title: 'Ön baxış üçün xəbər',
    summary: 'Hələ dərc olunmayıb.',
    body: paragraph('Mətn.'),
    language: 'az',
  })
  await desk.edit('news', id)
  const shown = page.frameLocator('iframe[src*="/preview/az/news"]')
  // The desk remembers for each person whether they look beside the form.
  if (!(await page.locator('.live-preview-window--is-live-previewing').isVisible()))
    await page.locator('#live-preview-toggler').click()
  await expect(shown.getByRole('heading', { level: 1 })).toContainText('Ön baxış üçün xəbər')
  await expect(shown.getByRole('complementary', { name: 'Ön baxış' })).toContainText('saytda görünmür')

  await test.step('what is typed is shown once it is saved', async () => {
    await desk.write({ title: 'Başlıq dəyişdi' })
    await expect(shown.getByRole('heading', { level: 1 })).not.toContainText('Başlıq dəyişdi')
    await desk.save()
    await expect(shown.getByRole('heading', { level: 1 })).toContainText('Başlıq dəyişdi')
  })

  await test.step('a visitor finds nothing, and nobody keeps the page', async () => {
    const visitor = await browser.newContext()
    const answer = await visitor.request.get(`/preview/az/news/${id}`)
    expect(answer.status()).toBe(404)
    expect(answer.headers()['cache-control']).toBe('no-store')
    expect(await answer.text()).not.toContain('Başlıq dəyişdi')
    // Asked by the page itself: without what browsers say of where a request comes from, the cookie is not believed.
    const own = await page.evaluate(async (path) => {
      const { status, headers } = await fetch(path)
      return [status, headers.get('cache-control')]
    }, `/preview/az/news/${id}`)
    expect(own).toEqual([200, 'no-store'])
    expect((await visitor.request.get(`/preview/az/news/${id}`)).status()).toBe(404)
    await visitor.close()
  })
})

test('a list is narrowed to what is looked for, and offers nothing for many at once', async ({ page }) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const name = 'Ofelya Adsızzadə'
  await desk.draft('people', { given: 'Ofelya', family: 'Adsızzadə' })
  await desk.open('/admin/collections/people?locale=az', '.desk-shortcuts a')
  await page.getByRole('link', { name: 'Vəzifəsi yazılmayanlar' }).click()
  await page.waitForURL(/only=without-office/)
  // Other tests leave people without an office, and a page of the list shows ten; they turn this account to English, too.
  await page.goto(`${page.url()}&locale=az&search=${encodeURIComponent('Adsızzadə')}`)
  await expect(page.getByRole('link', { name }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Vəzifəsi yazılmayanlar' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expect(page.getByRole('checkbox')).toHaveCount(0)
})

test('whoever cannot see the pickers of an item hears what each adds', async ({ page }) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  await desk.startNew('news')
  await desk.openTab('Faktlar')
  for (const name of ['Yeni Tədbir əlavə et', 'Yeni Layihə əlavə et', 'Yeni Mövzu əlavə et'])
    await expect(page.getByRole('button', { name }).first()).toBeVisible()
  const names = await page.locator('[aria-label]').evaluateAll((all) => all.map((one) => one.ariaLabel))
  expect(names.filter((name) => /\[object|undefined/.test(name ?? ''))).toEqual([])
})
