import { describe, expect, it } from 'vitest'
import { readNotation } from './notation'
import { toRichText } from './richText'

const rich = (text: string) =>
  toRichText(readNotation(text), ({ kind, key }) => ({ relationTo: kind, value: `id of ${key}` })).root
    .children

describe('a text in the notation', () => {
  it('becomes paragraphs, headings, lists and quotations', () => {
    const nodes = rich(`
Təlim
keçirilib.

## Açılış

- UNICEF;
- Bakı Dövlət
  Universiteti.

1. birinci
2. ikinci

> Müraciəti vaxtında göndərin.
`)
    expect(nodes.map(({ type, tag }) => [type, tag])).toEqual([
      ['paragraph', undefined],
      ['heading', 'h2'],
      ['list', 'ul'],
      ['list', 'ol'],
      ['quote', undefined],
    ])
    expect(nodes[0]?.children).toMatchObject([{ type: 'text', text: 'Təlim keçirilib.' }])
    expect(nodes[2]?.children).toMatchObject([
      { type: 'listitem', value: 1, children: [{ text: 'UNICEF;' }] },
      { type: 'listitem', value: 2, children: [{ text: 'Bakı Dövlət Universiteti.' }] },
    ])
  })

  it('links to the register by id and to sites by address', () => {
    const [paragraph] = rich(
      '[[person:turan-jahangirova|Turan Cahangirova]] və [[https://migration.gov.az|sayt]]',
    )
    expect(paragraph?.children).toMatchObject([
      {
        type: 'link',
        version: 3,
        fields: { linkType: 'internal', doc: { relationTo: 'person', value: 'id of turan-jahangirova' } },
        children: [{ text: 'Turan Cahangirova' }],
      },
      { type: 'text', text: ' və ' },
      { type: 'link', fields: { linkType: 'custom', url: 'https://migration.gov.az' } },
    ])
  })

  it('gives the same value twice, ids of links included', () => {
    const text = '[[organisation:iom|BMqT]] və [[organisation:iom|BMqT]]'
    expect(rich(text)).toEqual(rich(text))
    const ids = JSON.stringify(rich(text)).match(/(?<="id":")[0-9a-f]{24}(?=")/g)
    expect(new Set(ids).size).toBe(2)
  })

  it('refuses a link that leads nowhere known', () => {
    expect(() => readNotation('[[layout:x|Layihə]]')).toThrow('layout:x')
    expect(() => readNotation('[[person:x]]')).toThrow('target and words')
  })
})
