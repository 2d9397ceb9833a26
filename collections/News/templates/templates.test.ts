import { describe, expect, it } from 'vitest'
import { locales } from '@/newsroom/language/locales'
import { placeholderIn } from '@/newsroom/publishing/checks/items/placeholders'
import { bodyOf } from './bodyOf'
import { templateNames } from './template'
import { templates } from './templates'

describe('a template', () => {
  it('is there for each kind of text, once', () => {
    expect(templates.map(({ name }) => name)).toEqual([...templateNames])
  })

  it('has the same structure in both languages, and words to replace in every part that is left open', () => {
    for (const { name, az, en } of templates) {
      const signs = (lines: string[]) => lines.map((line) => /^(## |> )?/.exec(line)?.[0])
      expect(signs(en.body), name).toEqual(signs(az.body))
      for (const words of [az, en]) {
        for (const text of [words.title, words.summary]) expect(placeholderIn(text), text).not.toBeNull()
        for (const line of words.body)
          if (line.includes('[')) expect(placeholderIn(line), line).not.toBeNull()
          else expect(line).toMatch(/^## |\.$/)
      }
    }
  })

  it('fits where it is stored', () => {
    for (const template of templates)
      for (const locale of locales) {
        expect(template[locale].title.length).toBeLessThanOrEqual(200)
        expect(template[locale].summary.length).toBeLessThanOrEqual(400)
      }
  })

  it('becomes headings, quotations and paragraphs', () => {
    const { children } = bodyOf(['Birinci.', '## Başlıq', '> Sitat']).root
    expect(children.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'quote'])
    expect(children[1]?.children[0]?.text).toBe('Başlıq')
  })
})
