import { describe, expect, it } from 'vitest'
import { register } from '@/newsroom/names/mentions/register.fixture'
import { linkNames } from './linkNames'

const words = (text: string, format = 0) => ({ type: 'text', text, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const root = (...children: unknown[]) => ({ type: 'root', children })

/** The text as it would be read, with links in brackets. */
function read(node: unknown): string {
  const { type, text, children, fields } = node as Record<string, unknown>
  if (type === 'text') return String(text)
  const inner = (children as unknown[]).map(read).join('')
  if (type !== 'link') return type === 'root' ? inner : `${inner}¶`
  const { relationTo, value } = (fields as { doc: Record<string, string> }).doc
  return `[${inner}](${relationTo}:${value})`
}
const linked = (text: unknown, already: string[] = []) =>
  read(linkNames(text, 'az', register, new Set(already)))

describe('names in a text', () => {
  it('become links where they stand first, and the stored text stays', () => {
    const text = root(
      paragraph(words('Anar Qəhrəmanovun və '), words('Nigar Şükürovanın', 1), words(' çıxışı')),
      paragraph(words('Anar Qəhrəmanov DMX-də')),
    )
    const before = structuredClone(text)
    expect(linked(text)).toBe(
      '[Anar Qəhrəmanovun](people:anar) və [Nigar Şükürovanın](people:nigar) çıxışı¶Anar Qəhrəmanov [DMX](organisations:dmx)-də¶',
    )
    expect(text).toEqual(before)
  })

  it('keep how they are set', () => {
    const text = root(paragraph(words('Yeni Miqrasiya Məcəlləsi', 2)))
    expect(linkNames(text, 'az', register, new Set())).toEqual(
      root(
        paragraph(words('Yeni ', 2), {
          type: 'link',
          fields: { linkType: 'internal', doc: { relationTo: 'documents', value: 'code' } },
          children: [words('Miqrasiya Məcəlləsi', 2)],
        }),
      ),
    )
  })

  it('are not linked in headings and links, where they are doubted, and where the text links them', () => {
    const link = { type: 'link', fields: {}, children: [words('Anar Qəhrəmanov')] }
    expect(linked(root({ type: 'heading', children: [words('Anar Qəhrəmanov')] }))).toBe('Anar Qəhrəmanov¶')
    expect(linked(root(paragraph({ ...link, fields: { doc: { relationTo: 'x', value: 'y' } } })))).toBe(
      '[Anar Qəhrəmanov](x:y)¶',
    )
    expect(linked(root(paragraph(words('A. Qəhrəmanov, Elçin Bağırov'))))).toBe(
      'A. Qəhrəmanov, Elçin Bağırov¶',
    )
    expect(linked(root(paragraph(words('Anar Qəhrəmanov'))), ['people:anar'])).toBe('Anar Qəhrəmanov¶')
  })

  it('do not run from one block into the next', () => {
    expect(linked(root(paragraph(words('Anar')), paragraph(words('Qəhrəmanov'))))).toBe('Anar¶Qəhrəmanov¶')
  })

  it('are left alone where what is stored makes no sense', () => {
    for (const odd of [
      null,
      'text',
      7,
      [],
      { children: 'none' },
      { children: [null, 1, { type: 'text' }] },
    ]) {
      expect(linkNames(odd, 'az', register, new Set())).toEqual(odd)
    }
  })
})
