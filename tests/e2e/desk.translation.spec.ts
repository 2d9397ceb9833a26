import type { Page } from '@playwright/test'
import { test } from '@playwright/test'
import { colleague } from '../support/colleague'
import { Desk, expect } from '../support/desk'
import { site } from '../support/site'
import { release, runningText } from '../support/translation/release'

test.use({ locale: 'az-AZ' })
test.setTimeout(300_000)

const desktop = '.desk-translation'
const words = '.desk-segment__target textarea'
const segments = (page: Page) => page.locator('.desk-segment')
const said = (page: Page) => page.locator('.desk-translation__said')
const read = (page: Page, path: string) =>
  page.evaluate(async (of) => (await (await fetch(`/api${of}`)).json()) as Record<string, unknown>, path)

/** The office's own item, public in Azerbaijani, under a title that no other has. @returns its id */
async function published(office: Desk, title: string): Promise<string> {
  const [, summary, ...paragraphs] = release.map(([az]) => az)
  const id = await office.draft('news', {
    ...{ language: 'az', otherLanguagePlan: 'after', title, summary, body: runningText(paragraphs) },
    pressContact: { email: 'metbuat@migration.example' },
  })
  expect(await office.post(`/news/${id}/publish`)).toMatchObject({ status: 200 })
  return id
}

/** Saves a change of an item, as a script of the office would: with the version that it read. */
const change = (office: Desk, id: string, changes: (item: Record<string, unknown>) => object) =>
  read(office.page, `/news/${id}?draft=true&depth=0`).then((item) =>
    office.page.evaluate(
      async ([of, body]) => {
        const headers = { 'Content-Type': 'application/json' }
        const answer = await fetch(`/api/news/${of}?draft=true`, { method: 'PATCH', headers, body })
        if (!answer.ok) throw new Error(await answer.text())
      },
      [id, JSON.stringify({ base: item.base, ...changes(item) })] as const,
    ),
  )

/** Begins the translation of an item by keys. @returns the id of the translation */
async function begin(translator: Desk, source: string): Promise<string> {
  const { page } = translator
  await translator.open(`/admin/collections/news/${source}/translation`, '#begin-translation')
  await translator.walkTo(page.locator('#begin-translation'))
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname.endsWith('/translation') && !url.pathname.includes(source))
  await expect(segments(page)).toHaveCount(release.length)
  return /news\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
}

test('C1.4 C1.6 F20 F23: an item is translated by keys alone, and only what changed in it has to be looked at', async ({
  page,
  browser,
}) => {
  const office = new Desk(page)
  await office.logIn(site.adminEmail, site.adminPassword)
  const source = await published(office, release[0]?.[0] ?? '')
  const translator = await colleague(office, browser, 'translator')
  const { keyboard } = translator.page
  const screen = translator.page.locator(desktop)
  let english = ''

  await test.step('twelve segments, written and saved without leaving the keys', async () => {
    english = await begin(translator, source)
    await translator.isAccessible(desktop)
    await keyboard.press('Alt+n')
    for (const [, english] of release) {
      await keyboard.type(english)
      await keyboard.press('Control+Enter')
    }
    await expect(screen.getByText('tərcümə olunmayıb (0)')).toBeVisible()
    await expect(screen.getByText('yoxlama gözləyir (12)')).toBeVisible()
    await expect(screen.locator('.desk-mark--unsaved')).toHaveCount(0)
    await expect(screen.locator(words).first()).toHaveValue(release[0]?.[1] ?? '')
    const item = await read(translator.page, `/news/${english}?draft=true&depth=0`)
    expect(item.title).toBe('Three-day training held in Shaki')
    await expect(translator.page.getByRole('heading', { level: 1, name: String(item.title) })).toBeVisible()
    expect(JSON.stringify(item.body)).toContain('More information is available from the education unit.')
  })

  await test.step('one paragraph changes in the source, and a speaker joins', async () => {
    const person = await office.draft('people', { given: 'Zərifə', family: 'Şəkili' })
    expect(await office.post(`/people/${person}/publish`)).toMatchObject({ status: 200 })
    await change(office, source, (item) => ({
      body: JSON.parse(JSON.stringify(item.body).replace('İkinci gün növbələrin', 'Üçüncü gün növbələrin')),
      participations: [{ person, contribution: 'spoke' }],
    }))
  })

  await test.step('everybody’s start page names it', async () => {
    await office.page.goto('/admin')
    const changed = office.page.getByRole('region', { name: /^Mənbəyi dəyişən tərcümələr/ })
    await expect(changed.getByRole('link', { name: release[0]?.[0] ?? '' })).toBeVisible()
    await office.isAccessible('.desk-day')
    await office.page.goto('/az')
  })

  await test.step('the desk shows exactly that segment, word by word, with the old translation', async () => {
    await translator.page.reload()
    await expect(screen.getByText('yenilənməlidir (1)')).toBeVisible()
    const stale = screen.locator('.desk-segment--needs-work')
    await expect(stale).toHaveCount(1)
    await expect(stale.locator('del')).toContainText('İkinci')
    await expect(stale.locator('ins')).toContainText('Üçüncü')
    await expect(stale.locator(words)).toHaveValue('The second day was devoted to managing queues.')
    await translator.isAccessible(desktop)
    await keyboard.press('Alt+n')
    await expect(stale.locator(words)).toBeFocused()
    await keyboard.press('Alt+o')
    await expect(said(translator.page)).toContainText('tərcümə düzgün sayıldı')
    await expect(screen.getByText('yenilənməlidir (0)')).toBeVisible()
    await expect(screen.locator(words).nth(4)).toBeFocused()
  })

  await test.step('the new speaker is taken over by a key', async () => {
    await expect(screen.getByRole('heading', { name: 'Dəyişmiş faktlar (1)' })).toBeVisible()
    await translator.walkTo(screen.getByRole('button', { name: /: götür$/ }), 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(said(translator.page)).toContainText('götürüldü')
    await expect(screen.locator('.desk-facts')).toHaveCount(0)
    const item = await read(translator.page, `/news/${english}?draft=true&depth=0`)
    expect(item.participations).toHaveLength(1)
  })

  await test.step('the page is seen beside the words', async () => {
    await translator.page.locator('#toggle-preview').press('Enter')
    const frame = translator.page.frameLocator(`${desktop} iframe`)
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Three-day training held in Shaki')
    await screen.locator(words).first().fill('Three days of training in Shaki')
    await keyboard.press('Control+s')
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Three days of training in Shaki')
  })

  await test.step('the office publishes English alone', async () => {
    await office.edit('news', english)
    const address = await office.publish()
    expect(address).toMatch(/^\/en\//)
    await expect.poll(async () => (await fetch(`${site.url}${address}`)).text()).toContain('managing queues')
    const shown = await read(page, `/news/${source}?depth=0`)
    expect(JSON.stringify(shown.body)).toContain('İkinci gün növbələrin')
  })
})

test('A8.9 C1.14: two people at one translation lose nothing, not even to each other', async ({
  page,
  browser,
}) => {
  const office = new Desk(page)
  await office.logIn(site.adminEmail, site.adminPassword)
  const source = await published(office, 'Şəkidə təlim: birgə tərcümə')
  const translator = await colleague(office, browser, 'translator')
  const other = translator.page
  const english = await begin(translator, source)
  await office.open(`/admin/collections/news/${english}/translation`, words)
  await expect(segments(page)).toHaveCount(release.length)
  const area = (of: Page, at: number) => of.locator(words).nth(at)

  await test.step('on different segments neither hears of the other', async () => {
    await area(page, 0).fill('Training in Shaki')
    await area(other, 1).fill('Staff took part.')
    await Promise.all([page.keyboard.press('Control+s'), other.keyboard.press('Control+s')])
    await expect(said(page)).toContainText('Hissə 1 saxlanıldı')
    await expect(said(other)).toContainText('Hissə 2 saxlanıldı')
    expect(await read(page, `/news/${english}?draft=true&depth=0`)).toMatchObject({
      title: 'Training in Shaki',
      summary: 'Staff took part.',
    })
  })

  await test.step('on the same segment the second sees both texts and chooses', async () => {
    await area(page, 2).fill('The education unit held it.')
    await area(other, 2).fill('It was held by the education unit.')
    await page.keyboard.press('Control+s')
    await expect(said(page)).toContainText('Hissə 3 saxlanıldı')
    await other.keyboard.press('Control+s')
    const conflict = segments(other).nth(2).locator('.desk-refusal')
    await expect(conflict.locator('blockquote').first()).toContainText('held it.')
    await expect(area(other, 2)).toHaveValue('It was held by the education unit.')
    await translator.isAccessible(desktop)
    await translator.walkTo(conflict.getByRole('button', { name: 'Mənimkini saxla' }))
    await other.keyboard.press('Enter')
    await expect(said(other)).toContainText('Hissə 3 saxlanıldı')
    await expect(area(other, 2)).toBeFocused()
    await segments(other).nth(2).getByText('Tarixçə').click()
    await expect(segments(other).nth(2).locator('.desk-history')).toContainText('The education unit held it.')
  })

  await test.step('a comment that was begun waits while the person is elsewhere', async () => {
    const comment = segments(page).nth(4).locator('.desk-comments')
    await area(page, 4).focus()
    await comment.locator('summary').press('Enter')
    await comment.getByRole('textbox').fill('Növbə sözü burada')
    await area(page, 5).focus()
    await expect(comment).toHaveCount(0)
    await area(page, 4).focus()
    await expect(comment.getByRole('textbox')).toHaveValue('Növbə sözü burada')
    await comment.getByRole('button', { name: 'Rəyi göndər' }).click()
    await expect(comment.getByRole('listitem')).toContainText('Növbə sözü burada')
    await expect(comment.getByRole('textbox')).toHaveValue('')
  })

  await test.step('what is not saved outlives a reload, and a lost network', async () => {
    other.on('dialog', (dialog) => void dialog.accept())
    await area(other, 3).fill('Not saved yet.')
    await other.context().setOffline(true)
    await other.keyboard.press('Control+s')
    await expect(segments(other).nth(3)).toContainText('Serverdən cavab gəlmədi')
    await other.context().setOffline(false)
    await other.reload()
    await expect(area(other, 3)).toHaveValue('Not saved yet.')
    await expect(said(other)).toContainText('geri qaytarıldı: 1')
    await area(other, 3).focus()
    await other.keyboard.press('Control+s')
    await expect(said(other)).toContainText('Hissə 4 saxlanıldı')
  })
})
