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
