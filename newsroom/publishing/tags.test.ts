import { describe, expect, it } from 'vitest'
import { citedBy, pathsOf } from './cited'
import {
  addressTag,
  besideTag,
  documentTag,
  fileTag,
  isTag,
  listTag,
  pressActions,
  storyTag,
  tagsOfChange,
  takesAway,
} from './tags'

const story = { id: 'n1', language: 'az', slug: 'tebiq', story: 's1' }
const news = (more: object) => citedBy('news', { ...story, ...more })

describe('what a document cites', () => {
  it('is every person, organisation and event that its page shows', () => {
    const item = news({
      event: 'e1',
      participations: [{ person: 'p1' }, { person: { id: 'p2' } }, { freeName: 'Könüllü', person: null }],
      organisations: [{ organisation: 'o1' }],
      projects: ['j1', { id: 'j2' }],
      documents: ['d1'],
      topics: ['t1'],
    })
    expect(item).toEqual({
      language: 'az',
      story: 's1',
      people: ['p1', 'p2'],
      organisations: ['o1'],
      events: ['e1'],
      projects: ['j1', 'j2'],
      documents: ['d1'],
      topics: ['t1'],
      paths: ['/az/xeberler/tebiq'],
    })
    expect(citedBy('events', { programme: [{ person: 'p3' }] }).people).toEqual(['p3'])
    expect(citedBy('appointments', { person: 'p1', organisation: 'o1' })).toMatchObject({
      people: ['p1'],
      organisations: ['o1'],
      paths: [],
    })
    expect(citedBy('documents', { issuer: 'o4' }).organisations).toEqual(['o4'])
    expect(citedBy('organisations', { parent: 'o2', successor: 'o3' }).organisations).toEqual(['o2', 'o3'])
  })

  it('has an address in each language in which it has a slug', () => {
    expect(pathsOf('people', { slug: { az: 'sebine-eliyeva', en: 'sabina-aliyeva' } })).toEqual({
      az: '/az/sexsler/sebine-eliyeva',
      en: '/en/people/sabina-aliyeva',
    })
    expect(pathsOf('people', { slug: { az: 'sebine-eliyeva', en: null } })).toEqual({
      az: '/az/sexsler/sebine-eliyeva',
    })
    expect(pathsOf('documents', { slug: { az: 'konstitusiya' } })).toEqual({
      az: '/az/senedler/konstitusiya',
    })
    expect(pathsOf('pages', { slug: { az: 'haqqimizda', en: 'about' } })).toEqual({
      az: '/az/haqqimizda',
      en: '/en/about',
    })
    expect(pathsOf('news', { language: 'en', slug: null })).toEqual({})
  })
})

describe('the tags of a change', () => {
  it('name the item, its pair, its list, all that it cites, and its address', () => {
    const linked = { projects: ['j1'], documents: ['d1'], topics: ['t1'] }
    const after = news({ event: 'e1', participations: [{ person: 'p1' }], ...linked })
    expect(tagsOfChange({ collection: 'news', id: 'n1', before: null, after })).toEqual([
      addressTag('/az/xeberler/tebiq'),
      'document:d1',
      'event:e1',
      'list:news:az',
      'news:n1',
      'person:p1',
      'project:j1',
      'story:s1',
      'topic:t1',
    ])
  })

  it('name also who is no longer cited, and the address that was left', () => {
    const before = news({ participations: [{ person: 'p1' }], slug: 'kohne' })
    const after = news({ participations: [{ person: 'p2' }] })
    const tags = tagsOfChange({ collection: 'news', id: 'n1', before, after })
    expect(tags).toEqual(expect.arrayContaining(['person:p1', 'person:p2', addressTag('/az/xeberler/kohne')]))
    expect(new Set(tags).size).toBe(tags.length)
  })

  it('reach the lists of both languages for the register', () => {
    const after = citedBy('people', { slug: { az: 'a', en: 'b' } })
    expect(tagsOfChange({ collection: 'people', id: 'p1', before: null, after })).toEqual([
      addressTag('/az/sexsler/a'),
      addressTag('/en/people/b'),
      'list:people:az',
      'list:people:en',
      'person:p1',
    ])
  })

  it('reach the pages of the person and of the organisation for an appointment', () => {
    const before = citedBy('appointments', { person: 'p1', organisation: 'o1' })
    expect(tagsOfChange({ collection: 'appointments', id: 'a1', before, after: null })).toEqual([
      'list:people:az',
      'list:people:en',
      'organisation:o1',
      'person:p1',
    ])
  })

  it('reach everything by the frame: navigation, contacts and the emergency notice are on every page', () => {
    expect(tagsOfChange({ collection: 'site' })).toEqual(['site'])
    const after = citedBy('pages', { slug: { az: 'haqqimizda', en: 'about' } })
    expect(tagsOfChange({ collection: 'pages', id: 'g1', before: null, after })).toContain('site')
  })

  it('reach the front pages for what leads', () => {
    expect(tagsOfChange({ collection: 'home' })).toEqual(['home'])
  })

  it('reach every page that shows a file, and no other', () => {
    const shownBy = [
      { collection: 'news', id: 'n1' },
      { collection: 'people', id: 'p1' },
      { collection: 'home', id: 'x' },
    ]
    expect(tagsOfChange({ collection: 'media', id: 'm1', shownBy })).toEqual([
      'media:m1',
      'news:n1',
      'person:p1',
    ])
  })

  it('name the addresses of a redirect, old and new', () => {
    const addresses = ['/az/kohne', '/az/yeni', undefined, '/az/kohne']
    expect(tagsOfChange({ collection: 'redirects', addresses })).toEqual([
      'address:/az/kohne',
      'address:/az/yeni',
    ])
  })

  it('reach the documents whose links were moved by a merge', () => {
    const after = citedBy('organisations', { slug: { az: 'a' } })
    const moved = [
      { collection: 'news', id: 'n1' },
      { collection: 'appointments', id: 'a1' },
    ] as const
    const change = { collection: 'organisations', id: 'o1', before: after, after, moved } as const
    expect(tagsOfChange(change)).toEqual([
      addressTag('/az/teskilatlar/a'),
      'list:organisations:az',
      'list:organisations:en',
      'news:n1',
      'organisation:o1',
    ])
  })
})

describe('an action', () => {
  it('takes something away, unless it shows something new', () => {
    expect(pressActions.filter(takesAway)).toEqual(['unpublish', 'withdraw', 'remove'])
    expect(takesAway('something later')).toBe(true)
  })
})

describe('a word typed by an operator', () => {
  it('is a tag when it begins as one does', () => {
    const tags = [
      documentTag('people', 'p1'),
      fileTag('m1'),
      storyTag('s1'),
      listTag('news', 'az'),
      besideTag('n1'),
    ]
    for (const tag of [...tags, addressTag('/az/yeni'), 'site', 'home']) expect(isTag(tag), tag).toBe(true)
    for (const word of ['nonsense', '', 'people:p1', 'News:n1', ':n1']) expect(isTag(word), word).toBe(false)
  })
})
