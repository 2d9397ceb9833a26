import { describe, expect, it } from 'vitest'
import { plainText, textOfForm } from './textOfForm'

const text = (words: string) => ({ type: 'text', text: words })
const node = (type: string, ...children: object[]) => ({ type, children })
const body = (...children: object[]) => ({ root: { type: 'root', children } })

describe('the words of running text', () => {
  it('keep their blocks apart and what stands in one block together', () => {
    const link = node('link', text('Dövlət Miqrasiya'))
    expect(
      plainText(
        body(
          node('heading', text('Dəyirmi masa')),
          node('paragraph', link, text(' Xidməti'), { type: 'linebreak' }, text('bildirir')),
          node('list', node('listitem', text('Bakı')), node('listitem', text('Gəncə'))),
          node('table', node('tablerow', node('tablecell', node('paragraph', text('Şəki'))))),
        ),
      ),
    ).toBe('Dəyirmi masa\n\nDövlət Miqrasiya Xidməti\nbildirir\n\nBakı\n\nGəncə\n\nŞəki')
  })

  it('are none where a form holds something else', () => {
    for (const other of [null, undefined, '', 'mətn', {}, { root: null }, { root: { children: 'x' } }])
      expect(plainText(other)).toBe('')
  })
})

it('reads headline, summary and body as one text, and leaves out what is empty', () => {
  expect(textOfForm({ title: 'Başlıq', summary: ' ', body: body(node('paragraph', text('Mətn.'))) })).toBe(
    'Başlıq\n\nMətn.',
  )
})
