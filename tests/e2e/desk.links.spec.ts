import AxeBuilder from '@axe-core/playwright'
import type { APIRequestContext, Browser, Page } from '@playwright/test'
import { devices, test } from '@playwright/test'
import { Desk, expect } from '../support/desk'
import { paragraph } from '../support/documents'
import { inTurn } from '../support/inTurn'
import { jpeg, rights } from '../support/pictures'
import { site } from '../support/site'

test.use({ locale: 'az-AZ', permissions: ['clipboard-read', 'clipboard-write'] })
test.setTimeout(180_000)

const menuEntry = 'Oxumaq üçün keçidlər…'
const words = {
  language: 'az',
  summary: 'Yeni şöbə bazar ertəsi açılır.',
  body: paragraph('Qəbul saat doqquzda başlayır.'),
}

/** A picture that nothing public shows. @returns its id */
async function picture(page: Page): Promise<string> {
  const answer = await page.request.post('/api/media', {
    headers: { Origin: site.url, 'Sec-Fetch-Site': 'same-origin' },
    multipart: {
      file: {
        name: `zal-${Date.now()}.jpg`,
        mimeType: 'image/jpeg',
        buffer: await jpeg({ width: 1000, height: 700 }),
      },
      _payload: JSON.stringify({ alt: 'Zal', ...rights }),
    },
  })
  return (await answer.json()).doc.id
}

async function make(desk: Desk, label: string, until?: string): Promise<string> {
  if (until) {
    await desk.dialog.getByLabel('Mətbuat üçün, embarqo ilə').check()
    await desk.dialog.getByLabel('Embarqo nə vaxtadəkdir (Bakı vaxtı)').fill(until)
  }
  await desk.dialog.getByLabel('Kim üçün').fill(label)
  await desk.dialog.getByRole('button', { name: 'Keçid yarat' }).click()
  const link = desk.dialog.getByLabel('Yeni keçid')
  await expect(link).toBeFocused()
  return link.inputValue()
}

/** Somebody without an account, with a telephone that runs no scripts unless they are needed to look. */
async function onPhone(
  browser: Browser,
  look: (page: Page) => Promise<void>,
  javaScriptEnabled = false,
): Promise<void> {
  const { defaultBrowserType: _, ...phone } = devices['Pixel 7']
  const context = await browser.newContext({ ...phone, baseURL: site.url, javaScriptEnabled })
  await look(await context.newPage())
  await context.close()
}

/** What everybody is answered at an address, without being led on. */
const plainly = async (request: APIRequestContext, path: string) => {
  const answer = await request.get(path, { maxRedirects: 0 })
  return { status: answer.status(), headers: answer.headers(), text: await answer.text() }
}

const nobodyElse = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
}

test('C2.5 A6.7: a preview link is made, opened by somebody without an account, and revoked', async ({
  page,
  browser,
  request,
}) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const leadImage = { image: await picture(page), alt: 'Zal' }
  const item = await desk.draft('news', { ...words, title: 'Keçidlə oxunan xəbər', leadImage })
  await desk.edit('news', item)
  await desk.fromMenu(menuEntry)
  await expect(desk.dialog).toContainText('Hələ keçid yaradılmayıb.')
  await desk.isAccessible('.desk-dialog')
  await desk.dialog.getByRole('button', { name: 'Keçid yarat' }).click()
  await expect(desk.dialog.getByRole('alert')).toHaveText('Keçidin kim üçün olduğunu yazın.')
  const address = await make(desk, 'Rauf Əliyev')
  await desk.dialog.getByRole('button', { name: 'Köçür' }).click()
  await expect(desk.dialog).toContainText('Keçid köçürüldü.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  await desk.isAccessible('.desk-dialog')

  const { pathname, search } = new URL(address)
  const files: string[] = []
  await onPhone(browser, async (phone) => {
    const answer = await phone.goto(address)
    expect(answer?.status()).toBe(200)
    expect(answer?.headers()).toMatchObject(nobodyElse)
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Keçidlə oxunan xəbər')
    await expect(phone.getByLabel('Bu səhifə hələ dərc olunmayıb')).toContainText(
      /Qaralama\..*\(Bakı vaxtı\)/,
    )
    const image = phone.locator('article img').first()
    await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBeGreaterThan(0)
    files.push(await image.evaluate((node: HTMLImageElement) => new URL(node.currentSrc).pathname))
    const wide = await phone.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wide).toBe(false)
    expect((await phone.locator('meta[name="robots"]').getAttribute('content'))?.includes('noindex')).toBe(
      true,
    )
  })

  const [file = ''] = files
  await test.step('without the link nothing of it is there', async () => {
    for (const path of [pathname, file, `${file}?access=${'A'.repeat(43)}`])
      expect([path, (await plainly(request, path)).status]).toEqual([path, 404])
    const withLink = await plainly(request, file + search)
    expect(withLink.status).toBe(200)
    expect(withLink.headers).toMatchObject(nobodyElse)
  })

  await test.step('the desk sees who opened it', async () => {
    await page.keyboard.press('Escape')
    await expect(desk.dialog).toBeHidden()
    await expect(desk.menu).toBeFocused()
    await desk.fromMenu(menuEntry)
    await desk.dialog.getByText('1 dəfə açılıb').click()
    await expect(desk.dialog.getByRole('cell', { name: 'Chrome, Android' })).toBeVisible()
    await desk.isAccessible('.desk-dialog')
  })

  await test.step('another in its place: the first one is as dead as a wrong one', async () => {
    await desk.dialog.getByRole('button', { name: 'Yenisini yarat: Rauf Əliyev' }).click()
    const anew = await desk.dialog.getByLabel('Yeni keçid').inputValue()
    expect(anew).not.toBe(address)
    const dead = await plainly(request, pathname + search)
    const wrong = await plainly(request, `${pathname}?access=${'A'.repeat(43)}`)
    expect([dead.status, dead.text]).toEqual([404, wrong.text])
    expect(dead.text).toContain('Bu keçid işləmir')
    expect(dead.text).not.toContain('Keçidlə oxunan')
    expect((await plainly(request, file + search)).status).toBe(404)
    expect((await plainly(request, anew)).status).toBe(200)
    await desk.dialog.getByRole('button', { name: 'Ləğv et: Rauf Əliyev' }).click()
    await expect(desk.dialog).toContainText('«Rauf Əliyev» üçün keçid ləğv edildi.')
    await expect(desk.dialog.getByRole('heading', { name: 'Yaradılmış keçidlər' })).toBeFocused()
    expect((await plainly(request, anew)).status).toBe(404)
  })

  await test.step('published, every link leads to the page; taken down, no copy of its files is left', async () => {
    expect(await desk.post(`/news/${item}/publish`)).toMatchObject({ status: 200 })
    for (const path of [pathname + search, `${pathname}?access=${'A'.repeat(43)}`]) {
      const { status, headers } = await plainly(request, path)
      expect([status, headers.location]).toEqual([302, pathname])
    }
    for (const _ of [1, 2]) expect((await plainly(request, file)).status).toBe(200)
    expect(await desk.post(`/news/${item}/unpublish`)).toMatchObject({ status: 200 })
    for (const path of [pathname, file, `${file}?x=1`, file + search, pathname + search])
      expect([path, (await plainly(request, path)).status]).toEqual([path, 404])
  })
})

test('C2.4: the press reads an item under an embargo at the address that it will have', async ({
  page,
  browser,
  request,
}) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  const item = await desk.draft('news', { ...words, title: 'Embarqolu xəbər' })
  await desk.edit('news', item)
  await desk.fromMenu(menuEntry)
  const day = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10)
  const address = await make(desk, 'APA', `${day}T10:00`)
  const { pathname } = new URL(address)
  await onPhone(browser, async (phone) => {
    await phone.goto(address)
    const banner = phone.getByLabel('Bu səhifə hələ dərc olunmayıb')
    await expect(banner).toContainText(/^Embarqo .* 10:00-dək qüvvədədir \(Bakı vaxtı\)\./)
    await expect(banner.locator('time')).toHaveAttribute('datetime', `${day}T10:00:00+04:00`)
  })
  await onPhone(
    browser,
    async (phone) => {
      await phone.goto(address)
      const { violations } = await new AxeBuilder({ page: phone }).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
    },
    true,
  )
  expect((await plainly(request, pathname)).status).toBe(404)
  for (const list of ['/az', '/az/xeberler', '/az/axtaris?q=Embarqolu'])
    expect((await plainly(request, list)).text).not.toContain('Embarqolu xəbər')
  expect(await desk.post(`/news/${item}/publish`)).toMatchObject({ status: 200 })
  await onPhone(browser, async (phone) => {
    await phone.goto(address)
    expect(new URL(phone.url()).pathname + new URL(phone.url()).search).toBe(pathname)
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Embarqolu xəbər')
  })
})

test('a link is made and revoked without a mouse, at a desk in English', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: site.url, locale: 'en-GB' })
  const page = await context.newPage()
  const data = { email: site.adminEmail, password: site.adminPassword }
  await inTurn(async () => expect(await page.request.post('/api/users/login', { data })).toBeOK())
  await context.addCookies([{ name: 'newsroom-lng', value: 'en', url: site.url }])
  const desk = new Desk(page)
  await page.goto('/admin')
  const item = await desk.draft('news', { ...words, title: 'Klaviatura ilə keçid' })
  await desk.edit('news', item)
  const { keyboard } = page
  const menu = page.getByRole('button', { name: 'More actions' })
  await menu.focus()
  await keyboard.press('Enter')
  await desk.walkTo(page.getByRole('button', { name: 'Links for reading…' }))
  await keyboard.press('Enter')
  await expect(desk.dialog).toBeVisible()
  await desk.walkTo(desk.dialog.getByLabel('For whom'))
  await keyboard.type('Legal department')
  await keyboard.press('Enter')
  await expect(desk.dialog.getByLabel('The new link')).toBeFocused()
  await desk.isAccessible('.desk-dialog')
  await desk.walkTo(desk.dialog.getByRole('button', { name: 'Revoke: Legal department' }))
  await keyboard.press('Enter')
  await expect(desk.dialog.getByRole('heading', { name: 'Links that were made' })).toBeFocused()
  await expect(desk.dialog.getByRole('listitem')).toContainText('Revoked')
  await keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await context.close()
})
