import config from '@payload-config'
import type { Field, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '@/tests/support/journals'
import { openNewsroom } from '@/tests/support/rest'
import { mergeableCollections, placesOf, texts } from './places'

let payload: Payload
beforeAll(async () => {
  payload = await openNewsroom()
})
afterAll(() => payload.destroy())

/** Columns that hold an entry's own words, versions and lists, or who has it open: they go with it. */
const isOwn = (collection: string, table: string, column: string): boolean =>
  table === 'payload_locked_documents_rels' ||
  (column === '_parent_id' && table.startsWith(`${collection}_`)) ||
  (column === 'parent_id' &&
    [`${collection}_texts`, `${collection}_rels`, `_${collection}_v`].includes(table))

describe.each(mergeableCollections)('the places that name %s', (collection) => {
  it('are all that the database knows of', async () => {
    const keys = await ask<{ table: string; column: string }>(
      payload,
      `select c.conrelid::regclass::text as table, a.attname as column from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and c.confrelid = $1::regclass`,
      [collection],
    )
    const found = keys
      .filter(({ table, column }) => !isOwn(collection, table, column))
      .map(({ table, column }) => `${table}.${column}`)
    const listed = placesOf[collection].flatMap(({ now, versions }) =>
      [now, versions].map(({ table, column }) => `${table}.${column}`),
    )
    expect(listed.sort()).toEqual(found.sort())
  })
})

const richTexts = (fields: Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'richText') return [field.name]
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => richTexts(tab.fields))
    return 'fields' in field ? richTexts(field.fields) : []
  })

describe('the running texts', () => {
  it('are those of every collection', async () => {
    const { collections } = await config
    const found = collections.flatMap(({ slug, fields }) =>
      richTexts(fields).map((name) => `${slug}.${name}`),
    )
    expect(texts.map(({ collection, now }) => `${collection}.${now.column}`).sort()).toEqual(found.sort())
  })
})
