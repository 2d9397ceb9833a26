import type { CollectionConfig } from 'payload'
import { showStanding } from '../fields/standing'
import { findBySpelling } from './findBySpelling'
import { draftsOnly, neverDeleteWhilePublic, neverPublishedByData } from './guardPublic'
import { keepStanding } from './keepStanding'
import { normaliseWords } from './normaliseWords'
import { oneLanguage } from './oneLanguage'
import { sayWhatDoesNotFit } from './sayWhatDoesNotFit'
import { wordsOnlyForTranslators } from './wordsOnlyForTranslators'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The steps that every collection with drafts goes through, with its own steps between cleaning and the last lock. */
export const editorialHooks = (
  own: Pick<Hooks, 'beforeChange' | 'afterChange' | 'afterOperation'> = {},
): Hooks => ({
  beforeOperation: [oneLanguage, draftsOnly, findBySpelling],
  beforeChange: [
    keepStanding,
    wordsOnlyForTranslators,
    normaliseWords,
    ...(own.beforeChange ?? []),
    neverPublishedByData,
  ],
  afterChange: own.afterChange ?? [],
  beforeDelete: [neverDeleteWhilePublic],
  afterError: [sayWhatDoesNotFit],
  afterOperation: [...(own.afterOperation ?? []), showStanding],
})
