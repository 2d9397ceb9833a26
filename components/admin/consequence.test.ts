import { describe, expect, it } from 'vitest'
import { consequenceOf } from './consequence'

describe('the question before publishing', () => {
  it('names the language of a news document, not that of the desk', () => {
    const english = { collection: 'news', isPublic: false, language: 'en', state: 'draft' }
    expect(consequenceOf(english, 'az')[0]).toBe('Bu xəbər indi ingiliscə dərc olunacaq və hamı onu görəcək.')
  })

  it('says that the text on the site is replaced when the item is public', () => {
    const item = { collection: 'news', isPublic: true, language: 'az', state: 'published' }
    expect(consequenceOf(item, 'az')[0]).toContain('əvəz olunacaq')
  })

  it('says that a withdrawn item is valid again', () => {
    const item = { collection: 'news', isPublic: true, language: 'az', state: 'withdrawn' }
    expect(consequenceOf(item, 'en')).toContain(
      'The item is valid again: the note that it was withdrawn leaves the page.',
    )
  })

  it('speaks of every language for an entry of the register', () => {
    expect(consequenceOf({ collection: 'people', isPublic: false }, 'az')).toEqual([
      'Bu məlumat indi saytda görünəcək: adı hansı dillərdə yazılıbsa, o dillərdə.',
    ])
  })
})
