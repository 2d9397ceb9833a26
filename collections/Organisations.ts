import type { CollectionConfig } from 'payload'
import { wordsOfOwnLanguage, writersOnly } from './access/fieldRules'
import { editorialAccess } from './access/rules'
import { mergeEndpointsOf } from './endpoints/mergeEndpoints'
import { registerEndpoints } from './endpoints/registerEndpoints'
import { richText } from './fields/articleEditor'
import { organisationKindOptions } from './fields/choices'
import { alikeEntries, comments, mergedHere, whereUsed } from './fields/deskPanels'
import { editorialVersions, mergeableAdmin, oneByOne } from './fields/editorialAdmin'
import { slugField } from './fields/slugField'
import { standing } from './fields/standing'
import { variants } from './fields/variants'
import { words } from './fields/words'
import { editorialHooks } from './hooks/editorialHooks'
import { fillSlug } from './hooks/fillSlug'
import { giveUpSlugs } from './hooks/giveUpSlugs'
import { keepAddress } from './hooks/keepAddress'
import { keepToldApart } from './hooks/keepToldApart'
import { listShortcuts } from './lists/listShortcuts'
import { onlyThose } from './lists/onlyThose'

/** Partners, hosts and participants: one organisation, one entry, whatever acronym a text uses. */
export const Organisations: CollectionConfig = {
  slug: 'organisations',
  labels: { singular: words('Təşkilat', 'Organisation'), plural: words('Təşkilatlar', 'Organisations') },
  access: editorialAccess('organisations'),
  trash: true,
  ...oneByOne,
  versions: editorialVersions,
  defaultSort: 'name',
  admin: {
    ...mergeableAdmin,
    baseFilter: onlyThose('organisations'),
    components: { ...mergeableAdmin.components, beforeListTable: listShortcuts },
    group: words('Reyestr', 'Register'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'acronym', 'kind', 'standing', 'updatedAt'],
    listSearchableFields: ['name', 'acronym', 'variants'],
    description: words('Xəbərlərdə adı çəkilən təşkilatlar.', 'Organisations that releases name.'),
  },
  hooks: editorialHooks({
    afterChange: [giveUpSlugs, keepToldApart],
    beforeChange: [fillSlug({ from: 'name', language: (_data, locale) => locale, rivals: () => ({}) })],
  }),
  endpoints: [...registerEndpoints('organisations'), ...mergeEndpointsOf('organisations')],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          localized: true,
          index: true,
          maxLength: 200,
          label: words('Ad', 'Name'),
          access: { update: wordsOfOwnLanguage },
          admin: { width: '70%' },
        },
        {
          name: 'acronym',
          type: 'text',
          localized: true,
          maxLength: 30,
          label: words('Qısaltma', 'Acronym'),
          access: { update: wordsOfOwnLanguage },
          admin: { width: '30%' },
        },
      ],
    },
    alikeEntries(),
    variants(),
    slugField(true, 'name'),
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'government',
      options: organisationKindOptions,
      label: words('Növ', 'Kind'),
      access: { update: writersOnly },
      admin: { position: 'sidebar' },
    },
    {
      name: 'country',
      type: 'text',
      maxLength: 2,
      label: words('Ölkə (iki hərfli kod)', 'Country (two-letter code)'),
      access: { update: writersOnly },
      admin: { position: 'sidebar', placeholder: 'AZ' },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'organisations',
      label: words('Tabe olduğu təşkilat', 'Part of'),
      access: { update: writersOnly },
      admin: { position: 'sidebar' },
    },
    {
      name: 'successor',
      type: 'relationship',
      relationTo: 'organisations',
      label: words('Hüquqi varisi', 'Succeeded by'),
      access: { update: writersOnly },
      admin: { position: 'sidebar' },
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      filterOptions: { mimeType: { like: 'image/' } },
      label: words('Loqo', 'Logo'),
      access: { update: writersOnly },
      admin: { position: 'sidebar' },
    },
    {
      name: 'address',
      type: 'text',
      localized: true,
      maxLength: 300,
      label: words('Poçt ünvanı', 'Postal address'),
      access: { update: wordsOfOwnLanguage },
    },
    {
      name: 'link',
      type: 'text',
      maxLength: 500,
      label: words('Saytı', 'Website'),
      access: { update: writersOnly },
      hooks: { beforeValidate: [keepAddress] },
    },
    richText({
      name: 'about',
      localized: true,
      label: words('Haqqında', 'About'),
      access: { update: wordsOfOwnLanguage },
    }),
    {
      name: 'appointments',
      type: 'join',
      collection: 'appointments',
      on: 'organisation',
      defaultSort: '-from',
      label: words('Vəzifəli şəxslər', 'People in office'),
      admin: { defaultColumns: ['office', 'person', 'from', 'to', '_status'] },
    },
    mergedHere(),
    whereUsed(),
    comments(),
    standing(),
  ],
}
