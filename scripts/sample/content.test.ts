import { describe, expect, it } from 'vitest'
import { bakuParts } from '@/newsroom/language/dates'
import { locales } from '@/newsroom/language/locales'
import { slug } from '@/newsroom/language/slug'
import { sample } from './content/sample'
import type { Inline } from './notation'
import { inlines, plainText, readNotation } from './notation'
import type { SampleStory, Words } from './shapes'

const now = new Date('2026-11-20T20:30:00Z') // already Saturday in Baku
const content = sample(now)
const { people, organisations, appointments, events, stories, pictures, site } = content
const { projects, documents, topics, pages, leading } = content

const editionsOf = (story: SampleStory) =>
  locales.flatMap((locale) => {
    const edition = story.editions[locale]
    return edition
      ? [{ locale, edition, blocks: readNotation(edition.body), where: `${story.key} ${locale}` }]
      : []
  })
const editions = stories.flatMap(editionsOf)

/** Every text of an edition that a reader sees. */
const wordsOf = ({ edition, blocks }: (typeof editions)[number]) =>
  [
    edition.title,
    edition.summary,
    plainText(blocks),
    ...(edition.changeNotes ?? []).map(({ note }) => note),
  ].join('\n')

/** Texts in the notation beside the editions. */
const notated = [...projects, ...topics, ...organisations]
  .map(({ about }) => about)
  .concat(pages.map(({ body }) => body))
  .flatMap(({ az, en }) => [az, en].map(readNotation))

const linkTo = (kind: string, key: string) => (part: Inline) =>
  part.kind === 'link' && part.target.kind === kind && 'key' in part.target && part.target.key === key

const named = (key: string) =>
  stories.filter((story) => story.participations.some(({ person }) => person === key))

describe('the keys of the sample', () => {
  it('are each given once', () => {
    const entries = [people, organisations, appointments, events, projects, documents, topics, pages]
    for (const list of [...entries, stories, pictures]) {
      const keys = list.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  it('all lead somewhere', () => {
    const keysOf = (list: { key: string }[]) => new Set<string | null>([null, ...list.map(({ key }) => key)])
    const known = {
      person: keysOf(people),
      organisation: keysOf(organisations),
      event: keysOf(events),
      picture: keysOf(pictures),
      project: keysOf(projects),
      document: keysOf(documents),
      topic: keysOf(topics),
      page: keysOf(pages),
      story: keysOf(stories.filter(({ editions }) => editions.en)),
    }
    const used = [
      ...appointments.flatMap((one) => [`person ${one.person}`, `organisation ${one.organisation}`]),
      ...organisations.map((one) => `organisation ${one.parent}`),
      ...stories.flatMap((one) => [`event ${one.event}`, `picture ${one.picture}`]),
      ...[...events.flatMap((one) => one.programme), ...stories.flatMap((one) => one.participations)].map(
        ({ person }) => `person ${person}`,
      ),
      ...[...events, ...stories, ...projects]
        .flatMap((one) => one.organisations)
        .map(({ key }) => `organisation ${key}`),
      ...documents.map(({ issuer }) => `organisation ${issuer}`),
      ...[...events, ...stories].flatMap(({ projects = [], documents = [] }) => [
        ...projects.map((key) => `project ${key}`),
        ...documents.map((key) => `document ${key}`),
      ]),
      ...stories.flatMap((one) => one.topics.map((key) => `topic ${key}`)),
      ...leading.map((key) => `story ${key}`),
      ...[...editions.map(({ blocks }) => blocks), ...notated]
        .flatMap(inlines)
        .flatMap((part) =>
          part.kind === 'link' && 'key' in part.target ? `${part.target.kind} ${part.target.key}` : [],
        ),
    ]
    const lost = used.filter((use) => {
      const [kind, key] = use.split(' ') as [keyof typeof known, string]
      return !known[kind].has(key === 'null' ? null : key)
    })
    expect(lost).toEqual([])
  })

  it('put parents before their children, since the loader goes in this order', () => {
    organisations.forEach(({ parent }, index) => {
      if (parent) expect(organisations.findIndex(({ key }) => key === parent)).toBeLessThan(index)
    })
  })
})

describe('the words of the sample', () => {
  const pairs: [string, Words | null | undefined][] = [
    ...people.flatMap((one): [string, Words][] => [
      [one.key, one.given],
      [one.key, one.family],
    ]),
    ...organisations.flatMap((one): [string, Words | null][] => [
      [one.key, one.name],
      [one.key, one.about],
      [one.key, one.acronym],
    ]),
    ...appointments.flatMap((one): [string, Words][] => [
      [one.key, one.office],
      ...one.ranks.map(({ title }): [string, Words] => [one.key, title]),
    ]),
    ...events.flatMap((one): [string, Words | null | undefined][] => [
      [one.key, one.title],
      [one.key, one.summary],
      [one.key, one.place],
      [one.key, one.address],
      ...one.programme.map(({ topic }): [string, Words | undefined] => [one.key, topic]),
    ]),
    ...projects.flatMap((one): [string, Words][] => [
      [one.key, one.name],
      [one.key, one.about],
    ]),
    ...documents.flatMap((one): [string, Words][] => [
      [one.key, one.title],
      [one.key, one.summary],
    ]),
    ...topics.flatMap((one): [string, Words][] => [
      [one.key, one.name],
      [one.key, one.about],
    ]),
    ...pages.flatMap((one): [string, Words][] => [
      [one.key, one.title],
      [one.key, one.body],
    ]),
    ...pictures.map((one): [string, Words] => [one.key, one.alt]),
    ['site', site.agency],
    ['site', site.agencyNote],
    ['site', site.address],
  ]

  it('are there in both languages', () => {
    for (const [where, words] of pairs) {
      if (!words) continue
      expect(words.az.trim(), where).not.toBe('')
      expect(words.en.trim(), where).not.toBe('')
    }
  })

  it('are in the language that they stand under', () => {
    for (const edition of editions) {
      const words = wordsOf(edition)
      if (edition.locale === 'az') expect(words, edition.where).toMatch(/ə/)
      else expect(words, edition.where).not.toMatch(/[əğışçƏĞİŞÇ]/)
    }
    for (const [where, words] of pairs) {
      if (words && !organisations.some(({ key }) => key === where))
        expect(words.en, where).not.toMatch(/[əğışƏĞİŞ]/)
    }
  })

  it('leave no text empty and stay within what the collections hold', () => {
    for (const { edition, where, blocks } of editions) {
      expect(edition.title.length, where).toBeLessThanOrEqual(200)
      expect(edition.summary.length, where).toBeLessThanOrEqual(400)
      expect(edition.summary.length, where).toBeGreaterThan(40)
      expect(
        plainText(blocks)
          .split('\n')
          .filter((line) => line.trim() === ''),
        where,
      ).toEqual([])
    }
  })
})

describe('the register', () => {
  it('holds no topic, document or project that nothing names', () => {
    const named = new Set([
      ...[...events, ...stories].flatMap(({ projects = [], documents = [] }) => [...projects, ...documents]),
      ...stories.flatMap((one) => one.topics),
      ...notated
        .flatMap(inlines)
        .flatMap((part) => (part.kind === 'link' && 'key' in part.target ? part.target.key : [])),
    ])
    const forgotten = [...projects, ...documents, ...topics].filter(({ key }) => !named.has(key))
    expect(forgotten.map(({ key }) => key)).toEqual([])
  })
})

describe('the stories', () => {
  it('are thirteen or more, in both languages except for one that shows a missing translation', () => {
    expect(stories.length).toBeGreaterThanOrEqual(13)
    expect(stories.filter((story) => story.editions.en === null).map(({ key }) => key)).toEqual([
      'student-internship',
    ])
  })

  it('link every person who takes part, and whatever person they name', () => {
    for (const story of stories) {
      for (const { locale, blocks, where } of editionsOf(story)) {
        const parts = inlines(blocks)
        for (const { key, given, family } of people) {
          const isNamed = plainText(blocks).includes(`${given[locale]} ${family[locale]}`)
          const takesPart = story.participations.some(({ person }) => person === key)
          expect(isNamed, `${key} in ${where}`).toBe(takesPart)
          if (isNamed) expect(parts.some(linkTo('person', key)), `${key} in ${where}`).toBe(true)
        }
      }
    }
  })

  it('name Vüsal Hüseynov in exactly three', () => {
    expect(named('vusal-huseynov').map(({ key }) => key)).toEqual([
      'migrants-day-2021',
      'migration-law-training',
      'childrens-rights-training',
    ])
    const surname = editions.filter((edition) => /H[uü]seyn?[io]/.test(wordsOf(edition)))
    expect(surname).toHaveLength(6)
  })

  it('have Süleymanova alone at the round table of 2019, and no word of her successor', () => {
    const story = stories.find(({ key }) => key === 'migrants-rights-round-table')
    expect(story?.participations.map(({ person }) => person)).toEqual(['elmira-suleymanova'])
    expect(JSON.stringify(story)).not.toMatch(/liyeva/i)
    expect(slug(story?.editions.en?.title ?? '', 'en')).toContain('round-table')
  })

  it('are not dated before their event', () => {
    for (const { key, event, publishedAt } of stories) {
      const time = events.find((one) => one.key === event)?.time
      if (time?.wholeDays) expect(publishedAt.slice(0, 10) >= time.start, key).toBe(true)
    }
  })
})

describe('the coming events', () => {
  it('are two, on mornings of working days in the weeks after the sample is loaded, and name nobody', () => {
    const coming = events.filter(({ status }) => status === 'scheduled')
    expect(coming).toHaveLength(2)
    for (const { time, programme } of coming) {
      const parts = bakuParts(time.start)
      expect(new Date(time.start).getTime()).toBeGreaterThan(now.getTime())
      expect([1, 2, 3, 4, 5]).toContain(parts.weekday)
      expect(parts.hour).toBeLessThan(12)
      expect(programme).toEqual([])
    }
  })
})
