import configured from '@payload-config'
import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { publishableCollections } from '@/newsroom/publishing/publishable'
import { keptBySystem } from '@/newsroom/publishing/versions/fields'
import { bySystemOnly } from '../access/fieldRules'

const { collections } = await configured
const editorial = collections.filter(({ slug }) => publishableCollections.some((one) => one === slug))

const closedToForms = (field: FlattenedField) =>
  'access' in field && field.access && 'update' in field.access && field.access.update === bySystemOnly

describe('what the newsroom writes by itself', () => {
  it('is no reason to refuse a save, for a form cannot write over it: every such field is known', () => {
    const closed = editorial.flatMap(({ flattenedFields }) =>
      flattenedFields.filter(closedToForms).map(({ name }) => name),
    )
    expect(closed.length).toBeGreaterThan(0)
    expect([...new Set(closed)].filter((name) => !keptBySystem.includes(name))).toEqual([])
  })

  it('does not hold back the check of any other field', () => {
    const ours = [...keptBySystem].filter((name) =>
      editorial.some(({ flattenedFields }) =>
        flattenedFields.some((field) => field.name === name && !closedToForms(field)),
      ),
    )
    expect(ours.sort()).toEqual(['_status', 'base', 'createdAt', 'deletedAt', 'updatedAt'])
  })
})

describe('a collection with drafts', () => {
  it.each(publishableCollections)('%s says what its saves are made from, and shows our versions', (slug) => {
    const collection = editorial.find((one) => one.slug === slug)
    expect(collection?.flattenedFields.find(({ name }) => name === 'base')).toMatchObject({
      virtual: true,
      admin: { hidden: true },
    })
    const views = collection?.admin.components?.views?.edit as Record<string, { Component?: string }>
    for (const view of ['versions', 'version']) expect(views[view]?.Component).toMatch(/VersionsView/)
    expect(views.translation).toMatchObject({ path: '/translation', tab: { href: '/translation' } })
  })
})
