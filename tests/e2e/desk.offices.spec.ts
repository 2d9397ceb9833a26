import { test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { site } from '../support/site'

test.use({ locale: 'az-AZ' })

test('an office that was wrong in the register is taken from it again, and public when published', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const publicly = async (collection: string, data: object) => {
    const id = await desk.draft(collection, data)
    expect(await desk.post(`/${collection}/${id}/publish`)).toMatchObject({ status: 200 })
    return id
  }
  const person = await publicly('people', { given: 'Nigar', family: 'Quliyeva' })
  const appointment = await publicly('appointments', { person, office: 'Şöbə müdiri' })
  const id = await publicly('news', {
    language: 'az',
    kind: 'press-release',
    title: 'Nigar Quliyeva sərgini açıb',
    summary: 'Sərgidə yüz şəkil var.',
    body: {
      root: {
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Sərgi bir həftə açıqdır.' }] }],
      },
    },
    participations: [{ person, contribution: 'opened' }],
  })

  await desk.edit('appointments', appointment)
  await desk.write({ office: 'İdarə rəisi' })
  await desk.save()
  await desk.publish()

  await desk.edit('news', id)
  await desk.menu.click()
  await page.getByRole('button', { name: 'Vəzifələri reyestrdən yenidən götür' }).click()
  await expect(desk.notice).toContainText('reyestrdən yenidən götürülüb')
  const shown = async () => {
    const text = await (await page.request.get('/az/xeberler/nigar-quliyeva-sergini-acib')).text()
    return { old: text.includes('Şöbə müdiri'), corrected: text.includes('İdarə rəisi') }
  }
  expect(await shown()).toEqual({ old: true, corrected: false })
  await desk.publish()
  expect(await shown()).toEqual({ old: false, corrected: true })
})
