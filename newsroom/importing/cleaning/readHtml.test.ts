import { describe, expect, it } from 'vitest'
import { readHtml } from './readHtml'
import { toHtml } from './toHtml'

const cleaned = (html: string) => toHtml(readHtml(html).blocks)

describe('what is copied out of Word', () => {
  const item = (level: number, mark: string, text: string) =>
    `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
    `<span style='mso-list:Ignore'>${mark}<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`

  it('has its lists, which Word writes as paragraphs', () => {
    const html = `<p class=MsoNormal>Gündəlik:<o:p></o:p></p>${item(1, '·', 'açılış')}\n${item(2, 'o', 'salamlama')}\n${item(1, '·', 'təqdimat')}<p class=MsoNormal>&nbsp;</p>${item(1, '1.', 'birinci')}${item(1, '2.', 'ikinci')}`
    expect(cleaned(html)).toBe(
      '<p>Gündəlik:</p>\n<ul><li>açılış<ul><li>salamlama</li></ul></li><li>təqdimat</li></ul>\n<ol><li>birinci</li><li>ikinci</li></ol>',
    )
  })

  it('has headings, quotes and no looks', () => {
    const html =
      '<style>p{color:red}</style><p class=MsoTitle>Təlim</p><h2 style="color:blue">Proqram</h2><p class=MsoQuote><i>Söz</i></p>' +
      '<p class=MsoNormal style="text-align:center"><b><span style="font-size:14pt">Mühüm</span></b> xəbər<span style="mso-hide:all">gizli</span></p>'
    expect(cleaned(html)).toBe(
      '<h1>Təlim</h1>\n<h2>Proqram</h2>\n<blockquote><p><em>Söz</em></p></blockquote>\n<p><strong>Mühüm</strong> xəbər</p>',
    )
  })

  it('has its table with the row that heads it, and no table that only arranges', () => {
    const html =
      '<table><tr><td><p><b>Ay</b></p></td><td><p><b>Say</b></p></td></tr><tr><td>May</td><td colspan=2>12</td></tr></table>' +
      '<table><tr><td><p>Birinci</p><p>İkinci</p></td></tr></table>'
    expect(cleaned(html)).toBe(
      '<table><thead><tr><th scope="col"><strong>Ay</strong></th><th scope="col"><strong>Say</strong></th></tr></thead>' +
        '<tbody><tr><td>May</td><td colspan="2">12</td></tr></tbody></table>\n<p>Birinci</p>\n<p>İkinci</p>',
    )
  })
})

describe('what is copied out of Google Docs', () => {
  it('is bold where it is, and not as a whole', () => {
    const html =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Təlim</span><span style="font-weight:400"> başladı</span></p>' +
      '<ul><li dir="ltr"><p role="presentation"><span>bir</span></p></li><ul><li><p><span style="font-style:italic">içəridə</span></p></li></ul></ul>' +
      '<p>H<span style="vertical-align:sub">2</span>O</p><br><p><a href="https://www.google.com/url?q=https://iom.int/a&amp;sa=D">BMqT</a></p></b>'
    expect(cleaned(html)).toBe(
      '<p><strong>Təlim</strong> başladı</p>\n<ul><li>bir<ul><li><em>içəridə</em></li></ul></li></ul>\n<p>H<sub>2</sub>O</p>\n<p><a href="https://iom.int/a">BMqT</a></p>',
    )
  })
})

describe('what is copied out of Outlook', () => {
  it('leads where it says, and two breaks are a paragraph', () => {
    const html =
      '<div class="WordSection1"><div>Salam<br><br>Tədbir sabah olacaq.<br>Saat onda.</div><div><br></div><div><a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fx&amp;data=05">burada</a></div></div>'
    expect(cleaned(html)).toBe(
      '<p>Salam</p>\n<p>Tədbir sabah olacaq.<br>Saat onda.</p>\n<p><a href="https://example.org/x">burada</a></p>',
    )
  })
})

describe('a text from anywhere', () => {
  it('has no programs, forms, hidden parts or links that may not be followed', () => {
    const html =
      '<p onclick="x()">A<script>alert(1)</script><a href="javascript:alert(1)">b</a> <a href=" java\tscript:alert(1)">c</a></p>' +
      '<form><input value=1></form><iframe src="//evil"></iframe><div style="display:none">d</div><svg><text>e</text></svg><p hidden>f</p>'
    expect(cleaned(html)).toBe('<p>Ab c</p>')
  })

  it('has its pictures with their words, and no dots that count readers', () => {
    const html =
      '<p>Əvvəl <img src="https://example.org/a.jpg" alt=" Zalda  iştirakçılar "> sonra</p><img src="https://t.example/p.gif" width="1" height="1"><img src="file:///c:/a.png" alt="şəkil">'
    expect(cleaned(html)).toBe(
      '<p>Əvvəl</p>\n<p><img src="https://example.org/a.jpg" alt="Zalda iştirakçılar"></p>\n<p>sonra</p>',
    )
    expect(readHtml(html).dropped).toEqual(['şəkil'])
  })

  it('has repaired letters and single spaces, also across a change of looks', () => {
    expect(cleaned('<p>Bak\u0131  &nbsp;<b> ş</b><b>\u01ddh\u01ddri </b> \u200bg\u00adöz\u0259l</p>')).toBe(
      '<p>Bakı <strong>şəhəri </strong>gözəl</p>',
    )
  })

  it('keeps words that look like markup as words', () => {
    expect(cleaned('<p>&lt;script&gt; &amp; "söz"</p>')).toBe('<p>&lt;script&gt; &amp; &quot;söz&quot;</p>')
  })

  it.each(['<div>', '<blockquote>', '<ul><li>', '<table><tr><td>', '<b>'])(
    'stands %s ten thousand deep',
    (tag) => {
      expect(() => cleaned(`${tag.repeat(10_000)}söz`)).not.toThrow()
    },
  )
})

describe('a whole page', () => {
  const words =
    'Gəncədə üçgünlük təlim keçirilib. Təlimə bölgələrdən iyirmi dörd əməkdaş qatılıb və hamısı sertifikat alıb.'
  const page =
    `<html><head><title>Xəbər - Sayt</title><meta property="article:published_time" content="2023-05-04T10:00:00+04:00"></head>` +
    `<body><nav><a href="/">Ana səhifə</a></nav><h1>Təlim keçirilib</h1><main><p>${words}</p><div class="social-share"><a href="#">Paylaş</a></div></main>` +
    '<div class="sidebar">Son xəbərlər</div><footer>© 2023</footer></body></html>'

  it('is its text, with the headline above it and without the frame of the site', () => {
    const read = readHtml(page)
    expect(toHtml(read.blocks)).toBe(`<h1>Təlim keçirilib</h1>\n<p>${words}</p>`)
    expect(read.dropped).toEqual(['Ana səhifə', 'Son xəbərlər', '© 2023', 'Paylaş'])
    expect(read.published).toBe('2023-05-04T10:00:00+04:00')
  })
})
