import type { CollectionConfig } from 'payload'
import { isLocale } from '@/newsroom/language/locales'
import { editorialAccess } from '../access/rules'
import { newsEndpoints } from '../endpoints/newsEndpoints'
import { editorialAdmin, editorialVersions, oneByOne } from '../fields/editorialAdmin'
import { standing } from '../fields/standing'
import { words } from '../fields/words'
import { editorialHooks } from '../hooks/editorialHooks'
import { fillSlug } from '../hooks/fillSlug'
import { listShortcuts } from '../lists/listShortcuts'
import { factFields } from './factFields'
import { forgetShownOffices } from './forgetShownOffices'
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
  admin: {
    ...editorialAdmin,
    group: words('Xəbərlər', 'News'),
    useAsTitle: 'title',
    disableCopyToLocale: true, // a news document has one language
    defaultColumns: ['title', 'language', 'otherLanguage', 'standing', 'kind', 'publishedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
    description: words(
      'Hər dil üçün ayrıca sənəd: yazın, saxlayın, yoxlayın, sonra dərc edin.',
      'One document for each language: write, save, check, then publish.',
    ),
    components: {
      beforeListTable: ['/components/admin/ImportFile#ImportFile', ...listShortcuts],
      edit: {
        ...editorialAdmin.components?.edit,
        editMenuItems: ['/components/admin/TakeOfficesAgainButton#TakeOfficesAgainButton'],
        beforeDocumentControls: ['/components/admin/OtherLanguageButton#OtherLanguageButton'],
      },
    },
  },
  hooks: editorialHooks({
    beforeChange: [
      startStory,
      forgetShownOffices,
      fillSlug({
        from: 'title',
        language: (data, locale) => (isLocale(data.language) ? data.language : locale),
        rivals: (data) => ({ language: { equals: data.language } }),
      }),
    ],
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
    standing(),
  ],
}
