import { en } from '@payloadcms/translations/languages/en'
import { describe, expect, it } from 'vitest'
import { deskAzerbaijani } from './deskAzerbaijani'

const own = Object.entries(deskAzerbaijani).flatMap(([group, words]) =>
  Object.entries(words).map(([key, text]) => [`${group}:${key}`, text] as const),
)
const english = en.translations as unknown as Record<string, Record<string, string>>
const inEnglish = (name: string): string => {
  const [group = '', key = ''] = name.split(':')
  return english[group]?.[key] ?? ''
}
/** Places for values and links; a sentence may say a value more than once. */
const slots = (text: string) => [...new Set(text.match(/\{\{\w+\}\}|<\/?\d>/g))].sort()

describe('our Azerbaijani of the desk', () => {
  it('stands for things that the desk says', () => {
    expect(own.map(([name]) => name).filter((name) => inEnglish(name) === '')).toEqual([])
  })

  it('has the places for values and links that the English has', () => {
    // An empty cell: what is missing stands at the head of its column.
    for (const [name, text] of own.filter(([name]) => name !== 'general:noLabel'))
      expect(slots(text), name).toEqual(slots(inEnglish(name)))
  })
})
