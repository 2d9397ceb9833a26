import { describe, expect, it } from 'vitest'
import { locales } from '../language/locales'
import { slug } from '../language/slug'
import { hasItems, sectionNames, sections } from './sections'

describe('the table of addresses', () => {
  it('holds the words that readers see', () => {
    expect(sections).toEqual({
      news: { az: 'xeberler', en: 'news' },
      events: { az: 'tedbirler', en: 'events' },
      people: { az: 'sexsler', en: 'people' },
      organisations: { az: 'teskilatlar', en: 'organisations' },
      projects: { az: 'layiheler', en: 'projects' },
      documents: { az: 'senedler', en: 'documents' },
      topics: { az: 'movzular', en: 'topics' },
      archive: { az: 'arxiv', en: 'archive' },
      search: { az: 'axtaris', en: 'search' },
    })
  })

  it('writes its words as slugs', () => {
    for (const section of sectionNames) {
      for (const locale of locales)
        expect(slug(sections[section][locale], locale)).toBe(sections[section][locale])
    }
    const names = ['Xəbərlər', 'Tədbirlər', 'Şəxslər', 'Təşkilatlar', 'Layihələr', 'Sənədlər', 'Mövzular']
    expect([...names, 'Arxiv', 'Axtarış'].map((word) => slug(word, 'az'))).toEqual(
      sectionNames.map((section) => sections[section].az),
    )
  })

  it('gives every word to one section, whatever the language and the folder', () => {
    const owners = new Map<string, string>()
    for (const section of sectionNames) {
      for (const word of [section, ...Object.values(sections[section])]) {
        expect(owners.get(word) ?? section).toBe(section)
        owners.set(word, section)
      }
    }
  })

  it('has entries in every section but the archive and the search', () => {
    expect(sectionNames.filter(hasItems)).toEqual([
      'news',
      'events',
      'people',
      'organisations',
      'projects',
      'documents',
      'topics',
    ])
  })
})
