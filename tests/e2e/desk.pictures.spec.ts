import type { Locator } from '@playwright/test'
import { test } from '@playwright/test'
import { clouds } from '../support/clouds'
import { Desk, expect } from '../support/desk'
import { site } from '../support/site'

test.use({ locale: 'az-AZ' })

const named = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })

test('C2.8: a picture is brought, focused, described and replaced without a mouse', async ({ page }) => {
  test.setTimeout(240_000)
  const desk = new Desk(page)
  const { keyboard } = page
  await desk.logIn(site.adminEmail, site.adminPassword)
  const picture = named('Görüş.jpg', await clouds(800, 450))

  /** Presses a button that asks for a file, as the keyboard does, and gives it one. */
  const bring = async (button: Locator, file: typeof picture) => {
    // A page that was drawn a moment ago does not hear its keys yet.
    await expect(async () => {
      await button.focus()
      const asked = page.waitForEvent('filechooser', { timeout: 5000 })
      await keyboard.press('Enter')
      await (await asked).setFiles(file)
    }).toPass()
  }
  const newFile = async () => {
    await desk.open('/admin/collections/media/create?locale=az', '#action-save')
    await bring(page.getByRole('button', { name: 'Fayl seç', exact: true }), picture)
  }
  const focus = page.getByRole('region', { name: 'Şəklin əsas nöqtəsi' })
  const across = focus.getByRole('slider', { name: /Soldan sağa/ })
  const square = focus.getByRole('img', { name: 'Kəsilmiş şəkil, 1:1' })

  await test.step('the crops follow the focal point as it moves', async () => {
    await newFile()
    await expect(square).toHaveAttribute('viewBox', '175 0 450 450')
    await across.focus()
    for (let step = 0; step < 20; step += 1) await keyboard.press('ArrowLeft')
    await expect(square).toHaveAttribute('viewBox', '15 0 450 450')
    await expect(focus.getByRole('img')).toHaveCount(4)
    await desk.isAccessible('.desk-focus')
  })

  let id = ''
  await test.step('credit and licence are asked for in words, and nothing is lost', async () => {
    await page.locator('#action-save').focus()
    await keyboard.press('Enter')
    await expect(
      page.getByText('Şəkli kimin çəkdiyini və ya kimə məxsus olduğunu yazın.').first(),
    ).toBeVisible()
    await desk.field('alt').focus()
    await keyboard.type('Görüşün iştirakçıları')
    await desk.field('credit').focus()
    await keyboard.type('A. Quliyev')
    await desk.field('licence').focus()
    await keyboard.type('Öz şəklimiz')
    await page.locator('#action-save').focus()
    await keyboard.press('Enter')
    await page.waitForURL(/\/media\/[0-9a-f-]{36}/)
    id = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''
    await desk.awake('#action-replace-file')
    await expect(across).toHaveValue('30')
  })

  await test.step('the same file is told of as soon as it is chosen', async () => {
    await newFile()
    await expect(page.getByText('Bu fayl artıq var:')).toBeVisible()
    await expect(page.locator('.desk-advice').getByRole('link')).toHaveAttribute('href', new RegExp(id))
    await desk.isAccessible('.desk-advice')
  })

  await test.step('another takes its place, at the same address', async () => {
    const key = async () => {
      const read = await page.evaluate(async (at) => (await fetch(at)).json(), `/api/media/${id}?depth=0`)
      return [read.key, read.width, read.focalX]
    }
    await desk.open(`/admin/collections/media/${id}?locale=az`, '#action-replace-file')
    const [before] = await key()
    await bring(page.locator('#action-replace-file'), named('Yeni.jpg', await clouds(640, 480)))
    await expect(desk.dialog).toContainText('«Yeni.jpg» köhnə faylın yerini tutacaq.')
    await desk.isAccessible('dialog')
    await desk.walkTo(desk.dialog.getByRole('button', { name: 'Əvəz et' }))
    await keyboard.press('Enter')
    await expect(page.getByText('Fayl əvəz olundu.')).toBeVisible()
    expect(await key()).toEqual([before, 640, 50])
  })

  await test.step('an item says what it will show while it has no words of its own', async () => {
    const item = await desk.draft('news', {
      title: 'Görüş keçirildi',
      language: 'az',
      leadImage: { image: id },
    })
    await desk.edit('news', item)
    const own = page.getByText('Boş qalsa, şəklin öz təsviri oxunacaq:')
    await expect(own).toContainText('Görüşün iştirakçıları')
    await desk.isAccessible('.desk-default')
    await page.getByRole('button', { name: 'Onu buraya köçür və dəyiş' }).first().focus()
    await keyboard.press('Enter')
    await expect(desk.field('leadImage.alt')).toHaveValue('Görüşün iştirakçıları')
    await expect(own).toBeHidden()
    const english = await desk.draft('news', { title: 'A meeting', language: 'en', leadImage: { image: id } })
    await desk.edit('news', english)
    await expect(page.getByText('Şəklin özündə ingilis dilində təsvir yoxdur: buraya yazın.')).toBeVisible()
  })
})

test('the start page says what the nightly check of links found, or that it was not there yet', async ({
  page,
}) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const links = page.getByRole('region', { name: 'İşləməyən və təhlükəli keçidlər' })
  await expect(links).toContainText('Keçidlər hələ yoxlanmayıb')
  await desk.isAccessible('.desk-links')
})
