import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { sectionNames } from '@/newsroom/addresses/sections'
import {
  contributions,
  documentKinds,
  eventFormats,
  eventKinds,
  newsKinds,
  organisationKinds,
  organisationRoles,
  projectKinds,
} from '@/newsroom/publishing/vocabulary'
import az from './az.json'
import en from './en.json'
import { keysUsedIn } from './keysUsedIn'

type Words = { [key: string]: string | Words }

/** Every message of a file by its whole key: `NewsBody.speakers`. */
function messagesOf(words: Words, before = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${before}${key}`, value] as [string, string]]
      : messagesOf(value, `${before}${key}.`),
  )
}

/** What a message is given: arguments by name, and tags with their brackets. */
function argumentsOf(elements: MessageFormatElement[]): string[] {
  const found = elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return []
      case TYPE.plural:
      case TYPE.select:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))]
      case TYPE.tag:
        return [`<${element.value}>`, ...argumentsOf(element.children)]
      default:
        return [element.value]
    }
  })
  return [...new Set(found)].sort()
}

/** Elements through which ICU would write a number or a date itself; the browser's Azerbaijani is English. */
function formattedByIcu(elements: MessageFormatElement[]): MessageFormatElement[] {
  const kinds: TYPE[] = [TYPE.number, TYPE.date, TYPE.time, TYPE.pound]
  return elements.flatMap((element) => {
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return Object.values(element.options).flatMap(({ value }) => formattedByIcu(value))
    }
    if (element.type === TYPE.tag) return formattedByIcu(element.children)
    return kinds.includes(element.type) ? [element] : []
  })
}

const read = (message: string) => parse(message, { requiresOtherClause: true })
const azerbaijani = messagesOf(az)
const english = new Map(messagesOf(en))
const all = [...azerbaijani, ...english]

describe('the fixed words of the site', () => {
  it('have the same keys in both languages, in the same order', () => {
    expect([...english.keys()]).toEqual(azerbaijani.map(([key]) => key))
  })

  it('take the same arguments in both languages', () => {
    const needed = (message: string | undefined) => argumentsOf(read(message ?? '')).join(' ')
    const different = azerbaijani.filter(([key, message]) => needed(english.get(key)) !== needed(message))
    expect(different).toEqual([])
  })

  it('are not empty', () => {
    expect(all.filter(([, message]) => message.trim() === '')).toEqual([])
  })

  it('get numbers and dates already written', () => {
    expect(all.filter(([, message]) => formattedByIcu(read(message)).length > 0)).toEqual([])
  })

  it.each([
    ['NewsKindName.kind', az.NewsKindName.kind, newsKinds],
    ['Contribution.plain', az.Contribution.plain, contributions],
    ['Contribution.withTopic', az.Contribution.withTopic, contributions],
    ['ProgrammePart.plain', az.ProgrammePart.plain, contributions],
    ['ProgrammePart.withTopic', az.ProgrammePart.withTopic, contributions],
    ['EventKindName.kind', az.EventKindName.kind, eventKinds],
    ['EventFormatName.format', az.EventFormatName.format, eventFormats],
    ['OrganisationKindName.kind', az.OrganisationKindName.kind, organisationKinds],
    ['OrganisationRole.role', az.OrganisationRole.role, organisationRoles],
    ['PartnerList.role', az.PartnerList.role, organisationRoles],
    ['ProjectKindName.kind', az.ProjectKindName.kind, projectKinds],
    ['DocumentKindName.kind', az.DocumentKindName.kind, documentKinds],
    ['DocumentListBody.kinds', az.DocumentListBody.kinds, documentKinds],
    ['SectionName.section', az.SectionName.section, sectionNames],
  ])('name every stored value and no other: %s', (_name, words, values) => {
    expect(Object.keys(words).sort()).toEqual([...values].sort())
  })

  it('are all in use, and every key in use exists', () => {
    const sources = ['app', 'components'].flatMap(sourcesUnder)
    const used = sources.flatMap(({ path, text }) => keysUsedIn(text, path))
    const exact = new Set(used.filter((key) => !key.endsWith('.')))
    const prefixes = used.filter((key) => key.endsWith('.'))
    const known = azerbaijani.map(([key]) => key)
    const unused = known.filter(
      (key) => !exact.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    )
    expect(unused).toEqual([])
    expect([...exact].filter((key) => !known.includes(key))).toEqual([])
  })
})

function sourcesUnder(folder: string): { path: string; text: string }[] {
  const root = join(import.meta.dirname, '..')
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(root, folder, path), 'utf8') }))
}
