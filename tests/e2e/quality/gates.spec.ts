import { wordsOnlyIn } from '../../support/quality/foreignWords'
import { outOfOrder } from '../../support/quality/layout'
import { inEvery } from '../../support/quality/parsed'
import { expect, test } from '../../support/quality/readersSite'
import { languageOf, spokenIn } from '../../support/quality/spokenText'
import { visit } from '../../support/quality/visit'

/** A page with one of each fault that a visit is to find, and nothing else wrong with it. */
const broken = `<!doctype html><html lang="az"><head><title>Sınaq</title><style>
  .pale { color: #aaa; background: #fff }
  .wide { width: 2000px }
  .small { display: inline-block; width: 10px; height: 10px; overflow: hidden }
  .turned { display: flex; flex-direction: row-reverse; justify-content: flex-end }
  .tight { overflow: hidden; width: 4em; height: 1em; line-height: 1em; white-space: nowrap }
  @keyframes go { to { margin-left: 9px } } .runs { animation: go 1s infinite }
</style></head><body><main><h1>Sınaq</h1>
  <img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">
  <p class="pale">Solğun sözlər</p><p class="wide">Enli sətir</p><a class="small" href="#a">k</a>
  <div class="turned"><p>bir</p><p>iki</p></div><p class="tight">kəsik</p><p class="runs">qaçır</p>
  <script>document.querySelector('h1').append(' skriptlə'); console.error('şikayət')</script>
</main></body></html>`

test('B4: a visit finds every fault of a broken page', async ({ page }) => {
  await page.route('**/broken', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: broken }),
  )
  const modes = [true, false].map((script) => ({ scheme: 'light', width: 320, script }) as const)
  const found = (await visit(page, 'broken', '/broken', modes)).join('\n')
  for (const fault of [
    'axe image-alt',
    'axe color-contrast',
    'htmlcs WCAG2AA.Principle1.Guideline1_1.1_1_1.H37',
    'wider than the window',
    'target 10×10',
    'order: <p>bir</p> stands after <p>iki</p>',
    'moves: go',
    'cut: <p class="tight">',
    'console: şikayət',
    'says something else without script',
  ])
    expect(found).toContain(fault)
})

test('B1.3: columns side by side are in order, what is lifted above is not', async ({ page }) => {
  const columns = (order: string) =>
    page.setContent(`<div style="display:grid;grid-template-columns:1fr 1fr">
      <div><p>sol yuxarı</p><p>sol aşağı</p></div><div style="${order}"><p>sağ yuxarı</p></div></div>`)
  await columns('')
  expect(await outOfOrder(page)).toEqual([])
  await columns('order:-1')
  expect(await outOfOrder(page)).toHaveLength(1)
})

test('B7.5: a text in the wrong language and a word of the other messages are found', async ({ page }) => {
  const sentence =
    'Those who spoke at the opening of the training stressed why the rights of children matter.'
  const html = `<html lang="az"><p>${sentence}</p><p lang="en">${sentence}</p><p>Press release</p></html>`
  const spoken = await spokenIn(page, [{ path: '/az', status: 200, html, links: [] }])
  expect(spoken.filter(({ lang, text }) => (languageOf(text) ?? lang) !== lang)).toHaveLength(1)
  const foreign = wordsOnlyIn('en')
  expect(spoken.filter(({ lang, text }) => lang === 'az' && foreign.includes(text))).toHaveLength(1)
})

test('B1.2: what is asked of every parsed page is answered with its address', async ({ page }) => {
  const pages = ['<h1>a</h1>', '<h2>b</h2>'].map((html, i) => ({
    path: `/${i}`,
    status: 200,
    html,
    links: [],
  }))
  const found = await inEvery(page, pages, (document) => (document.querySelector('h1') ? [] : ['no h1']))
  expect(found).toEqual(['/1 no h1'])
})
