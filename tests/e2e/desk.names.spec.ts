import { test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { site } from '../support/site'

test.use({ locale: 'az-AZ' })

test('a picker finds by another language, by an acronym and without the marks of letters', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const mark = crypto.randomUUID().slice(0, 4)
  const [name, body] = [`Röyal Şükürlü${mark}`, `Ərzaq Proqramının Bürosu ${mark}`]
  const variants = [`Royal Shukurlu${mark}`]
  const person = await desk.draft('people', { given: 'Röyal', family: `Şükürlü${mark}`, variants })
  await desk.draft('organisations', { name: body, acronym: `ƏPB${mark}` })
  await desk.startNew('news')
  await desk.openTab('Faktlar')
  await desk.addRow('participations')
  const picker = desk.field('participations.0.person')
  await expect(picker.getByRole('combobox')).toBeFocused()
  for (const typed of [`sukurlu${mark}`, `shukurlu${mark} royal`]) {
    await picker.getByRole('combobox').fill(typed)
    await expect(picker.getByRole('option', { name })).toBeVisible()
  }
  await picker.getByRole('combobox').press('Enter')
  await expect(picker.locator('.relationship--single-value__text')).toHaveText(name)
  await desk.addRow('organisations')
  const partner = desk.field('organisations.0.organisation')
  await partner.getByRole('combobox').fill(`epb${mark}`)
  await partner.getByText(body, { exact: true }).click()
  await expect(partner.locator('.relationship--single-value__text')).toHaveText(body)
  await desk.openTab('Mətn')
  await desk.write({ title: 'Seçilənlər saxlanır' })
  await page.locator('#action-save-draft').click()
  await page.waitForURL(/\/news\/[0-9a-f-]{36}/)
  const id = /[0-9a-f-]{36}/.exec(page.url())?.[0]
  const saved = await page.evaluate(
    async (path) => (await fetch(path)).json(),
    `/api/news/${id}?draft=true&depth=0`,
  )
  expect(saved.participations).toMatchObject([{ person }])
})

/** Letters that tell the people of one run from those of another. */
const letters = () =>
  [...crypto.randomUUID().slice(0, 5)].map((sign) => 'ablmnrstvzdgkxyf'[Number.parseInt(sign, 16)]).join('')

test('whoever is in the register already is noticed while written, and told apart for good', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const family = `Çə${letters()}ova`
  const known = await desk.draft('people', { given: 'Şəfəq', family })
  const alike = page.getByRole('region', { name: 'Reyestrdə oxşarı var' })
  await desk.startNew('people')
  await desk.write({ given: 'Safaq', family: 'Tanınmaz' })
  await expect(alike).toBeHidden()
  await desk.write({ given: 'Ş.', family })
  await expect(alike).toContainText('adın baş hərfi uyğun gəlir')
  await expect(alike.getByRole('link', { name: /^Eynidir: onu aç/ })).toHaveAttribute(
    'href',
    new RegExp(known),
  )
  await desk.isAccessible('.desk-alike')
  await alike.getByRole('button', { name: `Fərqlidir, yadda saxla: Şəfəq ${family}` }).focus()
  await page.keyboard.press('Enter')
  await expect(alike).toBeHidden()
  const id = await desk.save()
  await page.goto('about:blank') // what the form asked after saving is not what is waited for
  // Read as it arrives: after another page was opened there is nothing to read.
  const looked = page.waitForResponse(/same-names\/people\/look/).then((answer) => answer.json())
  await desk.edit('people', id)
  expect(await looked).toEqual({ alike: [] })
})

test('pairs of the register are merged and told apart on one screen without a mouse', async ({ page }) => {
  test.setTimeout(180_000)
  const desk = new Desk(page)
  const { keyboard } = page
  await desk.logIn(site.adminEmail, site.adminPassword)
  const [first, second] = [`Ağa${letters()}ov`, `Ağa${letters()}ov`]
  // Those who stay two are not public: no page may lead to two places by one name.
  for (const family of [second, second]) await desk.draft('people', { given: 'Qoşqar', family })
  for (const family of [first, first]) {
    const id = await desk.draft('people', { given: 'Qoşqar', family })
    expect(await desk.post(`/people/${id}/publish`)).toMatchObject({ status: 200 })
  }
  await desk.open('/admin', '.desk-nav-link, #nav-toggler')
  await desk.open('/admin/same-names', '.desk-same-names input')
  const said = page.locator('.desk-same-names').getByRole('status')
  await expect(said).toContainText('Cüt:')
  await desk.isAccessible('.desk-same-names')
  const pair = (family: string) => page.locator('.desk-proposal', { hasText: `Qoşqar ${family}` })
  // The surest come first, but a database that many runs have used has pages of them.
  while ((await pair(second).count()) === 0 || (await pair(first).count()) === 0) {
    await page.getByRole('button', { name: 'Növbəti səhifə' }).click()
    await expect(said).toContainText('Səhifə')
  }

  await test.step('they are two', async () => {
    await pair(second)
      .getByRole('button', { name: /^Fərqlidir/ })
      .focus()
    await keyboard.press('Enter')
    await expect(said).toContainText('fərqli kimi yadda saxlanıldı')
    await expect(pair(second).getByRole('button', { name: /^Fərqlidir/ })).toBeFocused()
  })

  await test.step('they are one', async () => {
    await pair(first)
      .getByRole('button', { name: /^Eynidir: birləşdir/ })
      .focus()
    await keyboard.press('Enter')
    await expect(desk.dialog).toContainText('Nə baş verəcək')
    await desk.isAccessible('dialog')
    await desk.walkTo(desk.dialog.getByRole('button', { name: 'Tərsinə' }))
    await keyboard.press('Enter')
    await expect(desk.dialog).toContainText('Nə baş verəcək')
    await desk.walkTo(desk.dialog.getByRole('button', { name: 'Birləşdir', exact: true }))
    await keyboard.press('Enter')
    await expect(said).toContainText('Birləşdirildi.')
  })
})
