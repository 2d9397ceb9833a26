import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pressHtml } from './pressHtml'

const golden = (name: string) => readFileSync(new URL(`golden/${name}.txt`, import.meta.url), 'utf8')
const page = (inside: string) => `<!DOCTYPE html><html lang="az"><body>${inside}</body></html>`

describe('a page of Next', () => {
  it('is pressed to the golden page', async () => {
    expect((await pressHtml(golden('next.html'))).html).toBe(golden('pressed.html'))
  })

  it('says its status, tags, moment and language', async () => {
    const { said, language } = await pressHtml(golden('next.html'))
    expect(said).toEqual({
      status: 200,
      redirect: null,
      tags: ['site', 'news:0190a1', 'person:0190b2', 'organisation:0190c3'],
      until: new Date('2022-03-01T06:00:00Z'),
      further: [],
    })
    expect(language).toBe('az')
  })

  it('keeps no framework script and nothing that announces one', async () => {
    const { html } = await pressHtml(golden('next.html'))
    expect(html).not.toContain('__next_f')
    expect(html).not.toMatch(/_next\/static\/[^"]*\.m?js/)
    expect(html).not.toContain('rel="expect"')
    expect(html.match(/<script/g)).toHaveLength(3) // data, own module, and the word in a textarea
  })

  it('names attributes as HTML does, and in a drawing as the drawing does', async () => {
    const said = page(
      '<time dateTime="2021-12-18">18</time><svg viewBox="0 0 1 1"></svg><a hrefLang="en" title="a &amp; b">x</a>',
    )
    expect((await pressHtml(said)).html).toBe(
      page(
        '<time datetime="2021-12-18">18</time><svg viewBox="0 0 1 1"></svg><a hreflang="en" title="a &amp; b">x</a>',
      ),
    )
  })

  it('is the same when it is pressed again', async () => {
    const once = await pressHtml(golden('next.html'))
    expect((await pressHtml(once.html)).html).toBe(once.html)
  })

  it.each([
    ['<p>Şəki &amp; Gəncə &lt;b&gt; &nbsp; &#8203;x</p>'],
    ['<p>1<!-- --> <!-- -->2</p>'],
    ['<pre>\n\n iki\tsətir\r\nüçüncü</pre>'],
    ['<img alt="a > b" src=x><br/><input disabled value=\'"\'>'],
    ['<svg viewBox="0 0 1 1"><title>Naxış</title><path d="M0 0"/></svg>'],
    ['<p>bağlanmayan <b>teq <i>burada</p>'],
    ['<textarea>\n<script>x</script></textarea><title>&lt;script></title>'],
    ['<!-- <script>a</script> -->'],
    ['<div hidden=""><!--$?--><template id="B:0"></template><!--/$--></div>'],
    ['<script type="application/ld+json">{"a":"<!--<script>\\u003c/script>"}</script>'],
    ['<script type="module" src="/enhance/gallery.js"></script>'],
    ['<link rel="preload" as="font" href="/f.woff2" crossorigin=""/><link rel="stylesheet" href="/s.css"/>'],
    [`<p>${'uzun mətn '.repeat(20_000)}</p>`],
  ])('keeps byte for byte: %j', async (inside) => {
    expect((await pressHtml(page(inside))).html).toBe(page(inside))
  })

  it.each([
    ['<script>alert(1)</script>'],
    ['<script async src="/_next/x.js"></script>'],
    ['<SCRIPT>x</SCRIPT >'],
    ['<script type="module" src="https://evil.example/enhance/x.js"></script>'],
    ['<script type="module">import("/x")</script>'],
    ['<script type="text/javascript" src="/enhance/x.js"></script>'],
    ['<script><!-- <script> </script> --></script>'],
    ['<link rel="preload" as="script" href="/x.js">'],
    ['<link rel="modulepreload" href="/x.js">'],
    ['<meta name="next-size-adjust">'],
    ['<meta name="press-tags" content="news:1">'],
  ])('loses %j', async (inside) => {
    expect((await pressHtml(page(`<p>əvvəl</p>${inside}<p>sonra</p>`))).html).toBe(
      page('<p>əvvəl</p><p>sonra</p>'),
    )
  })

  it.each([
    ['<!--$?--><template id="B:0"></template>Yüklənir<!--/$-->'],
    ['<!--$!--><template></template><!--/$-->'],
    ['<script>sonu yoxdur'],
    ['<meta name="press-status" content="dörd yüz dörd">'],
  ])('is not whole with %j', async (inside) => {
    await expect(pressHtml(page(inside))).rejects.toThrow()
  })
})
