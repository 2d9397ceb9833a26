import type { CollectionConfig } from 'payload'
import { wordsOfOwnLanguage, writersOnly } from './access/fieldRules'
import { editorialAccess } from './access/rules'
import { registerEndpoints } from './endpoints/registerEndpoints'
import { richText } from './fields/articleEditor'
import { pagePurposeOptions } from './fields/choices'
import { editorialAdmin, editorialVersions, oneByOne } from './fields/editorialAdmin'
import { slugField } from './fields/slugField'
import { standing } from './fields/standing'
import { words } from './fields/words'
import { editorialHooks } from './hooks/editorialHooks'
import { fillSlug } from './hooks/fillSlug'
import { giveUpSlugs } from './hooks/giveUpSlugs'
import { refuseReserved } from './hooks/refuseReserved'
import { listShortcuts } from './lists/listShortcuts'
import { onlyThose } from './lists/onlyThose'

/** Editorial pages directly under the language: about, terms of use, privacy, accessibility, contacts. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  typescript: { interface: 'EditorialPage' },
  labels: { singular: words('Səhifə', 'Page'), plural: words('Səhifələr', 'Pages') },
  access: editorialAccess('pages'),
  trash: true,
  ...oneByOne,
  versions: editorialVersions,
  defaultSort: 'title',
  admin: {
    ...editorialAdmin,
    baseFilter: onlyThose('pages'),
    components: { ...editorialAdmin.components, beforeListTable: listShortcuts },
    group: words('Sayt', 'Site'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'purpose', 'standing', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: words(
      'Haqqımızda, istifadə qaydaları, məxfilik, əlçatanlıq, əlaqə.',
      'About, terms of use, privacy, accessibility, contacts.',
    ),
  },
  hooks: editorialHooks({
    afterChange: [giveUpSlugs],
    beforeChange: [
      fillSlug({ from: 'title', language: (_data, locale) => locale, rivals: () => ({}) }),
      refuseReserved,
    ],
  }),
  endpoints: registerEndpoints('pages'),
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 150,
      label: words('Başlıq', 'Title'),
      access: { update: wordsOfOwnLanguage },
    },
    slugField(true, 'title'),
    {
      name: 'purpose',
      type: 'select',
      required: true,
      defaultValue: 'other',
      options: pagePurposeOptions,
      label: words('Təyinatı', 'Purpose'),
      access: { update: writersOnly },
      admin: {
        position: 'sidebar',
        description: words(
          'Saytın sonundakı keçidlər səhifəni bununla tapır.',
          'The links at the foot of the site find the page by this.',
        ),
      },
    },
    richText({
      name: 'body',
      localized: true,
      label: words('Mətn', 'Body'),
      access: { update: wordsOfOwnLanguage },
    }),
    standing(),
  ],
}
