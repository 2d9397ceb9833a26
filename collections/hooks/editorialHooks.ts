import type { CollectionConfig } from 'payload'
import { showBase } from '../fields/base'
import { showStanding } from '../fields/standing'
import { checkBase } from './checkBase'
import { findBySpelling } from './findBySpelling'
import { draftsOnly, neverDeleteWhilePublic, neverPublishedByData } from './guardPublic'
import { identifySegments } from './identifySegments'
import { keepStanding } from './keepStanding'
import { forgetTranslations, keepTranslations } from './keepTranslations'
import { keepWhatWasPublic } from './keepWhatWasPublic'
import { logSaved } from './logSaved'
import { normaliseWords } from './normaliseWords'
import { oneLanguage } from './oneLanguage'
import { sayWhatDoesNotFit } from './sayWhatDoesNotFit'
import { signVersion } from './signVersion'
import { wordsOnlyForTranslators } from './wordsOnlyForTranslators'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The steps that every collection with drafts goes through, with its own steps between cleaning and the last lock. */
export const editorialHooks = (
  own: Pick<
    Hooks,
    'beforeOperation' | 'beforeChange' | 'afterChange' | 'afterDelete' | 'afterOperation'
  > = {},
): Hooks => ({
  beforeOperation: [oneLanguage, draftsOnly, ...(own.beforeOperation ?? []), checkBase, findBySpelling],
  beforeChange: [
    keepStanding,
    wordsOnlyForTranslators,
    normaliseWords,
    identifySegments,
    ...(own.beforeChange ?? []),
    neverPublishedByData,
  ],
  afterChange: [signVersion, ...(own.afterChange ?? []), logSaved, keepTranslations],
  beforeDelete: [neverDeleteWhilePublic, keepWhatWasPublic],
  afterDelete: [...(own.afterDelete ?? []), forgetTranslations],
  afterError: [sayWhatDoesNotFit],
  afterOperation: [...(own.afterOperation ?? []), showStanding, showBase],
})
