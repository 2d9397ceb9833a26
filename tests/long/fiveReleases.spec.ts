import type { Page } from '@playwright/test'
import { test } from '@playwright/test'
import { colleague } from '../support/colleague'
import { Desk, expect } from '../support/desk'
import type { Labelled } from '../support/fiveReleases/releases'
import { bytesOf, fiveReleases, nameInRegister } from '../support/fiveReleases/releases'
import { site } from '../support/site'

test.use({ locale: 'az-AZ' })

/** Hands in a file by keyboard and opens the draft that came of it. @returns its id */
async function importIt(desk: Desk, release: Labelled): Promise<string> {
  const { page } = desk
  const { keyboard } = page
  await desk.open('/admin/collections/news', '.desk-import summary')
  await page.locator('.desk-import summary').focus()
  await keyboard.press('Enter')
  await desk.walkTo(page.getByLabel('Fayl seçin və ya bura sürüşdürün'))
  await keyboard.press('Enter')
  await expect(desk.dialog).toContainText(release.title)
  for (const { key } of [...release.people, ...release.organisations, ...release.projects])
    await expect(desk.dialog).toContainText(nameInRegister(key))
  if (release.event.days) await expect(desk.dialog).toContainText(`${release.event.days} gün`)
  await desk.walkTo(page.locator('#open-imported'))
  await keyboard.press('Enter')
  await page.waitForURL(/\/news\/[0-9a-f-]{36}/)
  await desk.awake('#action-save-draft')
  return /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''
}

/** Takes what the panel proposes: all that is certain with one key, whoever is likely one by one, nobody new. */
async function takeProposals(desk: Desk): Promise<void> {
  const { page } = desk
  const { keyboard } = page
  const panel = page.getByRole('region', { name: 'Mətndəki adlar' })
  const said = panel.getByRole('status')
  await desk.walkTo(page.getByRole('button', { name: 'Faktlar' }), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(said).toContainText(/Tapılan adlar|ad qalmayıb/)
  const all = panel.getByRole('button', { name: /^Dəqiq olanların hamısını əlavə et/ })
  if ((await all.count()) > 0) {
    await desk.walkTo(all)
    await keyboard.press('Enter')
    await expect(said).toContainText('Əlavə edildi:')
  }
  const likely = panel.getByRole('button', { name: /^Əlavə et: / })
  while ((await likely.count()) > 0) {
    const before = await likely.count()
    await desk.walkTo(likely.first())
    await keyboard.press('Enter')
    await expect(likely).toHaveCount(before - 1)
  }
}

/** Makes an item public: all that stands between a saved draft and its page. @returns its address */
async function publishIt(writer: Desk, publisher: Desk, id: string): Promise<string> {
  const done = async ({ status, text }: { status: number; text: string }) => {
    expect(status, text).toBe(200)
    return text
  }
  await done(await writer.post(`/news/${id}/submit`))
  await done(await publisher.post(`/news/${id}/approve`))
  return JSON.parse(await done(await publisher.post(`/news/${id}/publish`))).paths.en
}

/** Who spoke stands on the page as a link with the office of that day; partners and projects as links. */
async function showsEverybody(page: Page, { people, organisations, projects }: Labelled): Promise<void> {
  const main = page.getByRole('main')
  for (const { key, office } of people) {
    const speaker = page.locator('.speakers > li').filter({ hasText: nameInRegister(key) })
    await expect(speaker.getByRole('link', { name: nameInRegister(key) })).toHaveAttribute(
      'href',
      /^\/en\/people\//,
    )
    await expect(speaker.locator('.office')).toContainText(office)
  }
  for (const { key } of [...organisations, ...projects])
    await expect(main.getByRole('link', { name: nameInRegister(key), exact: true }).first()).toHaveAttribute(
      'href',
      /^\/en\/(organisations|projects)\//,
    )
}

const published: string[] = []
// Other tests count what the sample content has.
test.afterEach(async ({ page }) => {
  const desk = new Desk(page)
  await desk.logIn(site.adminEmail, site.adminPassword)
  for (const id of published.splice(0)) await desk.post(`/news/${id}/unpublish`)
})

test('the five releases go from a file to their pages, with all that they name, without a mouse', async ({
  page,
  browser,
}) => {
  test.setTimeout(420_000)
  const desk = new Desk(page)
  const { keyboard } = page
  await desk.logIn(site.adminEmail, site.adminPassword)
  const publisher = await colleague(desk, browser, 'publisher')
  let handedIn = fiveReleases[0]
  page.on('filechooser', async (chooser) => {
    if (!handedIn) return
    await chooser.setFiles({ name: handedIn.file, mimeType: 'text/plain', buffer: bytesOf(handedIn) })
  })
  for (const release of fiveReleases)
    await test.step(release.title, async () => {
      handedIn = release
      const id = await importIt(desk, release)
      await desk.walkTo(desk.field('summary'))
      await keyboard.type('What was said, and who said it, on one page.')
      await desk.walkTo(desk.field('otherLanguagePlan').getByRole('combobox'))
      await keyboard.type('Yalnız bu')
      await keyboard.press('Enter')
      await takeProposals(desk)
      await desk.walkTo(desk.field('originalDate').getByRole('textbox'))
      await keyboard.press('Control+a')
      await keyboard.type(`${release.day} 12:00`)
      await keyboard.press('Tab')
      await desk.saved(() => keyboard.press('Control+s'))
      await expect(page.locator('#action-save-draft')).toBeDisabled()
      const address = await publishIt(desk, publisher, id)
      published.push(id)
      await publisher.page.goto(address)
      await showsEverybody(publisher.page, release)
    })
  await publisher.page.context().close()
})
