import type { CollectionConfig } from 'payload'
import { isLocale } from '@/newsroom/language/locales'
import type { TranslationPort } from '@/newsroom/publishing/translationPort'
import { publishingAsks } from '@/newsroom/translation/overview/publishingAsks'
import { editorialAccess } from '../access/rules'
import { newsEndpoints } from '../endpoints/newsEndpoints'
import { comments } from '../fields/deskPanels'
import { editorialAdmin, editorialVersions, oneByOne } from '../fields/editorialAdmin'
import { standing } from '../fields/standing'
import { words } from '../fields/words'
import { editorialHooks } from '../hooks/editorialHooks'
import { fillSlug } from '../hooks/fillSlug'
import { lockedWhileScheduled } from '../hooks/lockedWhileScheduled'
import { listShortcuts } from '../lists/listShortcuts'
import { endLinksOfDeleted, endLinksOfTrashed } from './endReadingLinks'
import { factFields } from './factFields'
import { factsOfTextStay } from './factsOfTextStay'
import { forgetShownOffices } from './forgetShownOffices'
import { reviewPublishedTranslation } from './reviewPublishedTranslation'
import { showOtherLanguage } from './showOtherLanguage'
import { sidebarFields } from './sidebarFields'
import { startStory } from './startStory'
import { wordFields } from './wordFields'

/** One document per language; two that share a `story` are one item in two languages. */
export const News: CollectionConfig = {
  slug: 'news',
  labels: { singular: words('Xəbər', 'News item'), plural: words('Xəbərlər', 'News') },
  access: editorialAccess('news'),
  trash: true,
  ...oneByOne,
  versions: editorialVersions,
  lockDocuments: { duration: 300 },
  indexes: [{ fields: ['language', 'slug'], unique: true }],
  defaultSort: '-publishedAt',
  // What newsroom/publishing asks of newsroom/translation, which it may not import.
  custom: { translation: publishingAsks satisfies TranslationPort },
  admin: {
    ...editorialAdmin,
    group: words('Xəbərlər', 'News'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'language', 'otherLanguage', 'standing', 'kind', 'publishedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
    description: words(
      'Hər dil üçün ayrıca sənəd: yazın, saxlayın, yoxlayın, sonra dərc edin.',
      'One document for each language: write, save, check, then publish.',
    ),
    components: {
      beforeListTable: [
        '/components/admin/ImportFile#ImportFile',
        '/components/admin/templates/FromTemplate#FromTemplate',
        ...listShortcuts,
      ],
      edit: {
        ...editorialAdmin.components?.edit,
        editMenuItems: [
          '/components/admin/ReadingLinksButton#ReadingLinksButton',
          '/components/admin/TakeOfficesAgainButton#TakeOfficesAgainButton',
          ...(editorialAdmin.components?.edit?.editMenuItems ?? []),
        ],
        PublishButton: '/components/admin/WayButton#WayButton',
        beforeDocumentControls: [
          '/components/admin/OtherLanguageButton#OtherLanguageButton',
          '/components/admin/ScheduledBar#ScheduledBar',
        ],
      },
    },
  },
  hooks: editorialHooks({
    beforeOperation: [lockedWhileScheduled],
    beforeChange: [
      startStory,
      factsOfTextStay,
      forgetShownOffices,
      fillSlug({
        from: 'title',
        language: (data, locale) => (isLocale(data.language) ? data.language : locale),
        rivals: (data) => ({ language: { equals: data.language } }),
      }),
    ],
    afterChange: [endLinksOfTrashed, reviewPublishedTranslation],
    afterDelete: [endLinksOfDeleted],
    afterOperation: [showOtherLanguage],
  }),
  endpoints: newsEndpoints,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: words('Mətn', 'Text'), fields: wordFields },
        { label: words('Faktlar', 'Facts'), fields: factFields },
      ],
    },
    ...sidebarFields,
    comments(),
    standing(),
  ],
}
