import { expect, test } from '@playwright/test'

test.describe('a reader who types into the search', () => {
  test('walks through what is suggested with the arrow keys, goes back, and takes one with Enter', async ({
    page,
  }) => {
    await page.goto('/az/axtaris')
    const main = page.getByRole('main')
    const field = main.getByRole('combobox', { name: 'Saytda axtarış' })
    const list = main.getByRole('listbox', { includeHidden: true })
    const options = list.getByRole('option')
    await expect(field).toHaveAttribute('aria-expanded', 'false')
    await field.pressSequentially('huse')
    await expect(field).toHaveAttribute('aria-expanded', 'true')
    await expect(list).toBeVisible()
    await expect(field).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? 'none')
    await expect(field).not.toHaveAttribute('aria-activedescendant')
    const first = options.first()
    await expect(first).toHaveText('Vüsal Hüseynov')

    await field.press('ArrowDown')
    await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? 'none')
    await expect(first).toHaveAttribute('aria-selected', 'true')
    await expect(list.getByRole('option', { selected: true })).toHaveCount(1)
    await expect(field).toHaveValue('Vüsal Hüseynov')
    await expect(field).toBeFocused()

    await field.press('ArrowUp')
    await expect(field).toHaveValue('huse')
    await expect(field).not.toHaveAttribute('aria-activedescendant')
    await field.press('ArrowUp')
    await expect(options.last()).toHaveAttribute('aria-selected', 'true')
    await field.press('ArrowDown')
    await expect(field).toHaveValue('huse')

    await field.press('ArrowDown')
    await field.press('Escape')
    await expect(list).toBeHidden()
    await expect(field).toHaveAttribute('aria-expanded', 'false')
    await expect(field).not.toHaveAttribute('aria-activedescendant')
    await expect(field).toHaveValue('huse')

    await field.pressSequentially('y')
    await expect(list).toBeVisible()
    await field.press('ArrowDown')
    await field.press('Enter')
    await expect(page).toHaveURL(/\/az\/axtaris\?q=V%C3%BCsal\+H%C3%BCseynov$/)
    await expect(main.getByRole('link', { name: 'Vüsal Hüseynov' }).first()).toHaveAttribute(
      'href',
      '/az/sexsler/vusal-huseynov',
    )
  })

  test('is shown no list any more once the field is left', async ({ page }) => {
    await page.goto('/en/search')
    const main = page.getByRole('main')
    const field = main.getByRole('combobox')
    await field.pressSequentially('migr')
    await expect(main.getByRole('listbox')).toBeVisible()
    await field.press('Tab')
    await expect(main.getByRole('listbox')).toBeHidden()
    await expect(field).toHaveAttribute('aria-expanded', 'false')
  })
})

test.describe('a reader without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('searches by Enter', async ({ page }) => {
    await page.goto('/az/axtaris')
    const field = page.getByRole('main').getByRole('searchbox', { name: 'Saytda axtarış' })
    await field.fill('huseynov')
    await field.press('Enter')
    await expect(page).toHaveURL(/\/az\/axtaris\?q=huseynov$/)
    await expect(page.getByRole('main').getByRole('link', { name: 'Vüsal Hüseynov' }).first()).toBeVisible()
  })

  test('sees marked what was found, inflected too, and nothing else', async ({ page }) => {
    await page.goto('/az/axtaris?q=miqrant')
    const marked = (await page.locator('main mark').allTextContents()).map((word) =>
      word.toLocaleLowerCase('az'),
    )
    expect(marked).toContain('miqrantların')
    for (const word of marked) expect(word).toMatch(/^miqrant/)
  })
})

test('a program reads what was found as JSON Feed 1.1, which the press keeps', async ({ request }) => {
  for (const [locale, path] of [
    ['az', '/az/axtaris/feed.json?q=miqrasiya'],
    ['en', '/en/search/feed.json?q=migration'],
  ] as const) {
    const answer = await request.get(path)
    const headers = answer.headers()
    expect(answer.status(), path).toBe(200)
    expect(headers['content-type']).toBe('application/feed+json; charset=utf-8')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cache-control']).toContain('max-age=0')
    expect(headers['surrogate-key']?.split(' ')).toContain(`list:news:${locale}`)
    expect(headers).not.toHaveProperty('press-tags')
    const again = await request.get(path, { headers: { 'If-None-Match': headers.etag ?? '' } })
    expect(again.status(), path).toBe(304)

    const feed = await answer.json()
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: locale })
    expect(new URL(feed.feed_url).pathname + new URL(feed.feed_url).search).toBe(path)
    expect(feed.items.length).toBeGreaterThan(3)
    expect(new Set(feed.items.map(({ id }: { id: string }) => id)).size).toBe(feed.items.length)
    for (const item of feed.items) {
      expect(item.title).not.toBe('')
      expect(item.content_text).not.toBe('')
      expect(item.date_published).toBe(new Date(item.date_published).toISOString())
      expect((await request.get(new URL(item.url).pathname)).status(), item.url).toBe(200)
    }
  }
})
