import type { CollectionConfig } from 'payload'
import { wordsOfOwnLanguage, writersOnly } from './access/fieldRules'
import { editorialAccess } from './access/rules'
import { registerEndpoints } from './endpoints/registerEndpoints'
import { documentKindOptions } from './fields/choices'
import { dayField } from './fields/dayField'
import { comments, whereUsed } from './fields/deskPanels'
import { editorialAdmin, editorialVersions, oneByOne } from './fields/editorialAdmin'
import { slugField } from './fields/slugField'
import { standing } from './fields/standing'
import { variants } from './fields/variants'
import { words } from './fields/words'
import { editorialHooks } from './hooks/editorialHooks'
import { fillSlug } from './hooks/fillSlug'
import { giveUpSlugs } from './hooks/giveUpSlugs'
import { keepAddress } from './hooks/keepAddress'
import { listShortcuts } from './lists/listShortcuts'
import { onlyThose } from './lists/onlyThose'

/** Laws, conventions, compacts, reports, publications: what releases refer to. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  typescript: { interface: 'RegisterDocument' }, // `Document` is what a browser calls a page
  labels: { singular: words('Sənəd', 'Document'), plural: words('Sənədlər', 'Documents') },
  access: editorialAccess('documents'),
  trash: true,
  ...oneByOne,
  versions: editorialVersions,
  defaultSort: '-date',
  admin: {
    ...editorialAdmin,
    baseFilter: onlyThose('documents'),
    components: { ...editorialAdmin.components, beforeListTable: listShortcuts },
    group: words('Reyestr', 'Register'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'date', 'issuer', 'standing', 'updatedAt'],
    listSearchableFields: ['title', 'variants'],
    description: words(
      'Xəbərlərdə istinad edilən qanunlar, konvensiyalar, hesabatlar və nəşrlər.',
      'Laws, conventions, reports and publications that releases refer to.',
    ),
  },
  hooks: editorialHooks({
    afterChange: [giveUpSlugs],
    beforeChange: [fillSlug({ from: 'title', language: (_data, locale) => locale, rivals: () => ({}) })],
  }),
  endpoints: registerEndpoints('documents'),
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      index: true,
      maxLength: 300,
      label: words('Ad', 'Title'),
      access: { update: wordsOfOwnLanguage },
    },
    variants(),
    slugField(true, 'title'),
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'law',
      options: documentKindOptions,
      label: words('Növ', 'Kind'),
      access: { update: writersOnly },
      admin: { position: 'sidebar' },
    },
    {
      type: 'row',
      fields: [
        dayField('date', words('Qəbul edildiyi və ya dərc olunduğu gün', 'Adopted or published on')),
        {
          name: 'issuer',
          type: 'relationship',
          relationTo: 'organisations',
          index: true,
          label: words('Qəbul edən və ya dərc edən təşkilat', 'Issuing organisation'),
          access: { update: writersOnly },
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: words('Qısaca', 'Summary'),
      access: { update: wordsOfOwnLanguage },
    },
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      localized: true,
      filterOptions: { mimeType: { equals: 'application/pdf' } },
      label: words('Bu dildə fayl (PDF)', 'File in this language (PDF)'),
      access: { update: writersOnly },
    },
    {
      name: 'link',
      type: 'text',
      localized: true,
      maxLength: 500,
      label: words('Bu dildə rəsmi mətnin keçidi', 'Link to the official text in this language'),
      access: { update: writersOnly },
      hooks: { beforeValidate: [keepAddress] },
      admin: {
        description: words(
          'Mətn başqa saytdadırsa: məsələn, e-qanun.az və ya un.org.',
          'Where the text is on another site, such as e-qanun.az or un.org.',
        ),
      },
    },
    whereUsed(),
    comments(),
    standing(),
  ],
}
