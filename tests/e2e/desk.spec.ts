import { test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { site } from '../support/site'

test.use({ locale: 'az-AZ' })

test('the press office publishes an item in both languages, with its speaker and its partner', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)

  await test.step('a person is entered in the register, in both languages', async () => {
    await desk.startNew('people')
    await desk.write({ given: 'Aynur', family: 'Kərimli' })
    await desk.save()
    await desk.turnTo('İngiliscə')
    await desk.write({ given: 'Aynur', family: 'Karimli' })
    await desk.save()
    expect(await desk.publish()).toContain('/az/sexsler/aynur-kerimli')
  })

  await test.step('so is the organisation', async () => {
    await desk.startNew('organisations')
    await desk.write({ name: 'Əmək Miqrasiyası Mərkəzi' })
    await desk.save()
    await desk.turnTo('İngiliscə')
    await desk.write({ name: 'Labour Migration Centre' })
    await desk.save()
    await desk.publish()
  })

  await test.step('and the office that she holds there', async () => {
    await desk.startNew('appointments')
    await desk.choose('person', 'Aynur Kərimli')
    await desk.write({ office: 'Əmək Miqrasiyası Mərkəzinin direktoru' })
    await desk.choose('organisation', 'Əmək Miqrasiyası Mərkəzi')
    await desk.save()
    await desk.turnTo('İngiliscə')
    await desk.write({ office: 'Director of the Labour Migration Centre' })
    await desk.save()
    await desk.publish()
  })

  const az = await test.step('the item is written and published in Azerbaijani', async () => {
    await desk.startNew('news')
    await desk.write({
      title: 'İşçi miqrantlar üçün məsləhət günü keçirilib',
      summary: 'Mərkəzdə işçi miqrantlara hüquqi məsləhət verilib.',
    })
    await desk.writeBody('Məsləhət gününə qırx nəfər gəlib.')
    await desk.openTab('Faktlar')
    const speaker = await desk.addRow('participations')
    await desk.choose(`participations.${speaker}.person`, 'Aynur Kərimli')
    await desk.choose(`participations.${speaker}.contribution`, 'Tədbiri açıb')
    const partner = await desk.addRow('organisations')
    await desk.choose(`organisations.${partner}.organisation`, 'Əmək Miqrasiyası Mərkəzi')
    await expect(desk.field('participations')).toContainText('Aynur Kərimli: tədbiri açıb')
    await desk.save()
    return desk.publish()
  })
  expect(az).toBe('/az/xeberler/isci-miqrantlar-ucun-meslehet-gunu-kecirilib')

  await test.step('readers find it at its address, and the English switch is honest', async () => {
    const reader = await page.context().newPage()
    await reader.goto(az)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
      'İşçi miqrantlar üçün məsləhət günü keçirilib',
    )
    const speaker = reader.getByRole('listitem').filter({ hasText: 'Əmək Miqrasiyası Mərkəzinin direktoru' })
    await expect(speaker.getByRole('link', { name: 'Aynur Kərimli' })).toBeVisible()
    await expect(
      reader.getByRole('main').getByRole('link', { name: 'Əmək Miqrasiyası Mərkəzi' }),
    ).toBeVisible()
    const english = reader.getByRole('link', { name: 'English' })
    await expect(english).toHaveAttribute('href', '/en/news')
    await expect(english).toHaveAccessibleDescription(/.+/)
    await reader.close()
  })

  const en = await test.step('the English version starts with the facts and without words', async () => {
    await page.getByRole('button', { name: 'İngilis versiyasını yarat' }).click()
    await expect(page.getByRole('link', { name: 'Azərbaycan versiyasına keç' })).toBeVisible()
    await expect(desk.field('title')).toHaveValue('')
    await desk.openTab('Faktlar')
    await expect(desk.field('participations')).toContainText('Aynur Kərimli: tədbiri açıb')
    await desk.openTab('Mətn')
    await desk.write({
      title: 'A day of advice for migrant workers',
      summary: 'Migrant workers were given legal advice at the centre.',
    })
    await desk.writeBody('Forty people came to the day of advice.')
    return desk.publish() // saves first what was typed
  })
  expect(en).toBe('/en/news/a-day-of-advice-for-migrant-workers')

  await test.step('readers go from one language to the other and back', async () => {
    await page.goto(en)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A day of advice for migrant workers')
    await expect(page.getByText('Director of the Labour Migration Centre')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: 'Aynur Karimli' })).toBeVisible()
    await page.getByRole('link', { name: 'Azərbaycanca' }).click()
    await expect(page).toHaveURL(new RegExp(`${az}$`))
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(new RegExp(`${en}$`))
  })
})
