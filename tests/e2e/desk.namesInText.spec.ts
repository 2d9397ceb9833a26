import { test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { site } from '../support/site'

test.use({ locale: 'az-AZ', permissions: ['clipboard-read', 'clipboard-write'] })

test('a release goes from a pasted draft to the site with the names it names, taken without a mouse', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const desk = new Desk(page)
  const { keyboard } = page
  await desk.logIn(site.adminEmail, site.adminPassword)
  // Letters, so that a name stays a name; another run leaves its people behind.
  const mark = [...crypto.randomUUID().slice(0, 5)]
    .map((sign) => 'ablmnrstvzdgkxyf'[Number.parseInt(sign, 16)])
    .join('')
  const family = `Q${mark}zadə`
  const publicly = async (collection: string, data: object) => {
    const id = await desk.draft(collection, data)
    expect(await desk.post(`/${collection}/${id}/publish`)).toMatchObject({ status: 200 })
    return id
  }
  const person = await publicly('people', { given: 'Rövşən', family })
  await publicly('appointments', { person, office: 'Dil kurslarının rəhbəri', from: '2020-01-01' })
  const partner = `«${mark}» Gənclər Birliyi`
  await publicly('organisations', { name: partner, kind: 'civil-society' })
  const text = [
    `Məşğələni Dil kurslarının rəhbəri Rövşən ${family} açıb. O, dərslərin həftədə üç dəfə keçiriləcəyini bildirib.`,
    `Tədbir ${partner} ilə birgə təşkil olunub. Sonda Aytac Nur${mark}ova çıxış edib.`,
  ].join('\n\n')
  const panel = page.getByRole('region', { name: 'Mətndəki adlar' })
  const said = panel.getByRole('status')

  await test.step('the text is pasted and saved', async () => {
    await desk.startNew('news')
    await keyboard.press('Control+s')
    await expect(desk.notice).toContainText('Hələ heç nə yazılmayıb')
    await desk.walkTo(desk.field('title'))
    await keyboard.type(`Dil kurslarında yeni qrup ${mark}`)
    await keyboard.press('Tab')
    await keyboard.type('Dərslər həftədə üç dəfə keçiriləcək.')
    await desk.walkTo(desk.body)
    await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
    await keyboard.press('Control+v')
    await expect(desk.body).toContainText('birgə təşkil olunub')
    await keyboard.press('Control+s')
    await page.waitForURL(/\/news\/[0-9a-f-]{36}/)
    await desk.awake('#action-save-draft')
  })

  await test.step('the panel says whom the text names, and in which office', async () => {
    await desk.walkTo(page.getByRole('button', { name: 'Faktlar' }), 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(said).toContainText('Tapılan adlar: 3.')
    await expect(panel).toContainText('Dil kurslarının rəhbəri')
    await desk.isAccessible('.desk-names')
  })

  await test.step('what is certain is taken with one key, somebody new by name', async () => {
    await desk.walkTo(panel.getByRole('button', { name: /^Dəqiq olanların hamısını əlavə et/ }))
    await keyboard.press('Enter')
    await expect(said).toContainText('Əlavə edildi: 2.')
    await desk.walkTo(panel.getByRole('button', { name: /^Sərbəst ad kimi əlavə et/ }))
    await keyboard.press('Enter')
    await expect(said).toContainText('əlavə edildi')
    await expect(page.getByText(`Rövşən ${family}: tədbiri açıb`)).toBeVisible()
    await expect(page.locator('#field-organisations')).toContainText(partner)
    await desk.saved(() => keyboard.press('Control+s'))
    await expect(page.locator('#action-save-draft')).toBeDisabled()
  })

  await test.step('what is linked is not offered again', async () => {
    await desk.walkTo(panel.getByRole('button', { name: 'Adları axtar' }), 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(said).toContainText('Mətndə əlavə olunmamış ad qalmayıb')
  })

  await test.step('the page shows them, each in what they were', async () => {
    await desk.decideByKeyboard()
    await desk.publishButton.focus()
    await keyboard.press('Enter')
    await expect(desk.dialog).toContainText(`Rövşən ${family}`)
    await expect(desk.dialog).toContainText(partner)
    await desk.walkTo(desk.dialog.getByRole('button', { name: 'İndi dərc et' }))
    await keyboard.press('Enter')
    await expect(desk.notice).toContainText('Dərc olundu.')
    const address = (await desk.notice.getByRole('link').first().getAttribute('href')) ?? ''
    const shown = await (await page.request.get(address)).text()
    for (const words of [`Rövşən ${family}`, 'Dil kurslarının rəhbəri', partner, `Aytac Nur${mark}ova`])
      expect(shown).toContain(words)
  })
})
