import type { CollectionConfig } from 'payload'
import { draftsOnly, neverDeleteWhilePublic, neverPublishedByData } from './guardPublic'
import { normaliseWords } from './normaliseWords'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The steps that every collection with drafts goes through, with its own steps between cleaning and the last lock. */
export const editorialHooks = (own: Pick<Hooks, 'beforeChange' | 'afterOperation'> = {}): Hooks => ({
  beforeOperation: [draftsOnly],
  beforeChange: [normaliseWords, ...(own.beforeChange ?? []), neverPublishedByData],
  beforeDelete: [neverDeleteWhilePublic],
  afterOperation: own.afterOperation ?? [],
})
