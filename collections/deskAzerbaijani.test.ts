import configured from '@payload-config'
import { initI18n } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { describe, expect, it } from 'vitest'
import { deskAzerbaijani } from './deskAzerbaijani'
import { deskEnglish } from './deskEnglish'

const own = Object.entries(deskAzerbaijani).flatMap(([group, words]) =>
  Object.entries(words).map(([key, text]) => [`${group}:${key}`, text] as const),
)
const english: Record<string, Record<string, string>> = {
  ...(en.translations as unknown as Record<string, Record<string, string>>),
  newsroom: deskEnglish.newsroom,
}
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
    // An empty cell, whose column says what is missing; and a name for which Payload gives no word.
    for (const [name, text] of own.filter(
      ([name]) => name !== 'general:noLabel' && name !== 'general:createNewLabel',
    ))
      expect(slots(text), name).toEqual(slots(inEnglish(name)))
  })
})

describe('the desk', () => {
  const saidIn = async (language: 'az' | 'en', name: string, values?: Record<string, unknown>) => {
    const { t } = await initI18n({ config: (await configured).i18n, context: 'client', language })
    return (t as unknown as (name: string, values?: Record<string, unknown>) => string)(name, values)
  }

  it.each([
    ['general:showAllLabel', 'Bütün xəbərlər', { label: 'xəbərlər' }],
    ['general:noLabel', '—', { label: 'Təsvir' }],
    ['upload:editImage', 'Şəkli redaktə et', {}],
    ['authentication:passwordResetSuccessfully', 'Parol təyin edildi.', {}],
    ['lexical:blockquote:label', 'Sitat', {}],
    ['lexical:paragraph:label2', 'Adi mətn', {}],
    ['lexical:orderedList:label', 'Nömrəli siyahı', {}],
    ['lexical:unorderedList:label', 'Nömrəsiz siyahı', {}],
    ['lexical:upload:label', 'Şəkil əlavə et', {}],
  ])('says %s as «%s»', async (name, text, values) => {
    expect(await saidIn('az', name, values)).toBe(text)
  })

  it('does not name in English what it is made of', async () => {
    expect(await saidIn('en', 'general:payloadSettings')).toBe('Desk settings')
  })
})
