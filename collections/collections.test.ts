import configured from '@payload-config'
import type { CollectionConfig, Field, GlobalConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { publishableCollections } from '@/newsroom/publishing/publishable'
import { Appointments } from './Appointments'
import { accessTable } from './access/table'
import { Documents } from './Documents'
import { Events } from './Events'
import { Home } from './Home'
import { Media } from './Media'
import { News } from './News'
import { Organisations } from './Organisations'
import { Pages } from './Pages'
import { People } from './People'
import { Projects } from './Projects'
import { Redirects } from './Redirects'
import { Site } from './Site'
import { Terms } from './Terms'
import { Topics } from './Topics'
import { Users } from './Users'

const media = Media({ folder: '/nowhere' })
const users = Users({ siteUrl: 'http://localhost:3000', secure: false })
const register = [Events, People, Appointments, Organisations, Projects, Documents, Topics]
const collections = [News, ...register, Pages, Terms, media, Redirects, users]
const globals = [Home, Site]
const config = await configured

interface Place {
  path: string
  field: Field
}

/** Every field of a form, with those inside tabs, rows, groups and lists; what the desk hides is left out. */
function fieldsIn(fields: Field[], path: string): Place[] {
  return fields.flatMap((field): Place[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => fieldsIn(tab.fields, `${path}.${JSON.stringify(tab.label)}`))
    if ('admin' in field && field.admin && 'hidden' in field.admin && field.admin.hidden) return []
    const name = 'name' in field ? `${path}.${field.name}` : path
    return [{ path: name, field }, ...('fields' in field ? fieldsIn(field.fields, name) : [])]
  })
}

const isInBoth = (words: unknown): boolean => {
  const { az, en } = (words ?? {}) as { az?: unknown; en?: unknown }
  return [az, en].every((word) => typeof word === 'string' && word.trim() !== '') && az !== undefined
}

/** Texts of the desk about one field: what is missing in either language. */
function untranslated({ path, field }: Place): string[] {
  if (field.type === 'row' || field.type === 'ui') return []
  if ('name' in field && field.name === '_status') return [] // Payload's own, in Payload's words
  const texts: [string, unknown][] = [['label', 'label' in field ? field.label : undefined]]
  if (field.admin && 'description' in field.admin && field.admin.description !== undefined)
    texts.push(['description', field.admin.description])
  if (field.type === 'array') texts.push(['one row', field.labels?.singular], ['rows', field.labels?.plural])
  if (field.type === 'select')
    for (const option of field.options)
      texts.push(typeof option === 'string' ? [option, undefined] : [option.value, option.label])
  return texts.filter(([, words]) => !isInBoth(words)).map(([what]) => `${path}: ${what}`)
}

const formOf = (entity: CollectionConfig | GlobalConfig) => fieldsIn(entity.fields, entity.slug)

describe('the collections', () => {
  it('are all in the configuration and in the table of access', () => {
    const configuredSlugs = config.collections
      .map(({ slug }) => slug)
      .filter((slug) => !slug.startsWith('payload-'))
    expect(configuredSlugs.sort()).toEqual(collections.map(({ slug }) => slug).sort())
    expect(Object.keys(accessTable).sort()).toEqual([...configuredSlugs, 'home', 'site'].sort())
  })

  it('are called something in both languages, and so is every tab', () => {
    const nameless = collections.flatMap(({ slug, labels, fields }) => [
      ...[labels?.singular, labels?.plural].filter((words) => !isInBoth(words)).map(() => slug),
      ...fields.flatMap((field) =>
        field.type === 'tabs'
          ? field.tabs.filter(({ label }) => !isInBoth(label)).map(() => `${slug}: a tab`)
          : [],
      ),
    ])
    expect(nameless).toEqual([])
    for (const { label } of globals) expect(isInBoth(label)).toBe(true)
  })

  it.each([...collections, ...globals].map((entity) => [entity.slug, entity] as const))(
    'explain every field of %s in both languages',
    (_slug, entity) => {
      expect(formOf(entity).flatMap(untranslated)).toEqual([])
    },
  )

  it('have a rule for every verb', () => {
    for (const { slug, access } of collections)
      for (const verb of ['read', 'create', 'update', 'delete'] as const)
        expect([slug, verb, typeof access?.[verb]]).toEqual([slug, verb, 'function'])
    for (const verb of ['read', 'update'] as const)
      for (const { access } of globals) expect(typeof access?.[verb]).toBe('function')
    expect(typeof users.access?.unlock).toBe('function')
    expect(typeof users.access?.admin).toBe('function')
  })
})

describe('what becomes public', () => {
  const editorial = config.collections.filter(({ slug }) =>
    publishableCollections.some((one) => one === slug),
  )

  it('has drafts whose versions are kept for ever, saved by hand, and goes to a trash', () => {
    expect(editorial).toHaveLength(publishableCollections.length)
    for (const { slug, versions, trash } of editorial) {
      expect([slug, trash, versions?.maxPerDoc]).toEqual([slug, true, 0])
      expect(versions?.drafts).toMatchObject({ autosave: false, schedulePublish: false })
      expect(versions?.drafts).not.toMatchObject({ localizeStatus: true })
    }
  })

  it('has a rule for its versions', () => {
    for (const { access } of editorial) expect(access.readVersions({ req: {} } as never)).toBe(false)
  })
})

describe('the desk', () => {
  it('has no GraphQL, no telemetry, no jobs queue of Payload, and knows its own origins', () => {
    expect(config.graphQL.disable).toBe(true)
    expect(config.telemetry).toBe(false)
    expect(config.jobs?.tasks ?? []).toEqual([])
    expect(config.csrf.length).toBeGreaterThan(0)
    expect(config.cors === '*').toBe(false)
    expect(config.localization).toMatchObject({ fallback: false, localeCodes: ['az', 'en'] })
  })

  it('takes no SVG, and no file from another address', () => {
    const { upload } = media
    expect(upload).toMatchObject({ pasteURL: false })
    expect(JSON.stringify(upload)).not.toMatch(/svg/)
  })
})
