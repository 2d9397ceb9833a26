import type { CollectionConfig } from 'payload'
import { wordsOfOwnLanguage, writersOnly } from './access/fieldRules'
import { editorialAccess } from './access/rules'
import { mergeEndpointsOf } from './endpoints/mergeEndpoints'
import { registerEndpoints } from './endpoints/registerEndpoints'
import { richText } from './fields/articleEditor'
import { alikeEntries, comments, mergedHere, whereUsed } from './fields/deskPanels'
import { editorialVersions, mergeableAdmin, oneByOne } from './fields/editorialAdmin'
import { slugField } from './fields/slugField'
import { standing } from './fields/standing'
import { variants } from './fields/variants'
import { words } from './fields/words'
import { composeName } from './hooks/composeName'
import { editorialHooks } from './hooks/editorialHooks'
import { fillSlug } from './hooks/fillSlug'
import { giveUpSlugs } from './hooks/giveUpSlugs'
import { keepAddress } from './hooks/keepAddress'
import { keepToldApart } from './hooks/keepToldApart'
import { listShortcuts } from './lists/listShortcuts'
import { onlyThose } from './lists/onlyThose'

/** Everyone whom releases name: one person, one entry, however the name is spelled. */
export const People: CollectionConfig = {
  slug: 'people',
  labels: { singular: words('Şəxs', 'Person'), plural: words('Şəxslər', 'People') },
  access: editorialAccess('people'),
  trash: true,
  ...oneByOne,
  versions: editorialVersions,
  defaultSort: 'name',
  admin: {
    ...mergeableAdmin,
    baseFilter: onlyThose('people'),
    components: { ...mergeableAdmin.components, beforeListTable: listShortcuts },
    group: words('Reyestr', 'Register'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'standing', 'updatedAt'],
    listSearchableFields: ['name', 'variants'],
    description: words(
      'Xəbərlərdə adı çəkilən şəxslər. Vəzifələr ayrıca, tarixi ilə yazılır.',
      'People whom releases name. Their offices are recorded apart, with dates.',
    ),
  },
  hooks: editorialHooks({
    afterChange: [giveUpSlugs, keepToldApart],
    beforeChange: [
      composeName,
      fillSlug({ from: 'name', language: (_data, locale) => locale, rivals: () => ({}) }),
    ],
  }),
  endpoints: [...registerEndpoints('people'), ...mergeEndpointsOf('people')],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'given',
          type: 'text',
          localized: true,
          maxLength: 80,
          label: words('Ad', 'Given name'),
          access: { update: wordsOfOwnLanguage },
          admin: {
            width: '50%',
            description: words('Bu dildə yazıldığı kimi.', 'As written in this language.'),
          },
        },
        {
          name: 'family',
          type: 'text',
          localized: true,
          maxLength: 80,
          label: words('Soyad', 'Family name'),
          access: { update: wordsOfOwnLanguage },
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'name',
      type: 'text',
      localized: true,
      index: true,
      label: words('Ad və soyad', 'Name'),
      admin: { hidden: true },
    },
    alikeEntries(),
    variants(),
    slugField(true, 'person'),
    {
      name: 'portrait',
      type: 'upload',
      relationTo: 'media',
      filterOptions: { mimeType: { like: 'image/' } },
      label: words('Portret', 'Portrait'),
      access: { update: writersOnly },
      admin: { position: 'sidebar' },
    },
    {
      name: 'leftOutOfLists',
      type: 'checkbox',
      defaultValue: false,
      label: words('Siyahılarda göstərilməsin', 'Left out of lists'),
      access: { update: writersOnly },
      admin: {
        position: 'sidebar',
        description: words(
          'Şəxs özü xahiş edibsə: səhifəsi qalır, siyahılarda və axtarışda görünmür.',
          'At the person’s own wish: the page stays, lists and search leave it out.',
        ),
      },
    },
    richText({
      name: 'biography',
      localized: true,
      label: words('Tərcümeyi-hal', 'Biography'),
      access: { update: wordsOfOwnLanguage },
    }),
    {
      name: 'link',
      type: 'text',
      maxLength: 500,
      label: words('Rəsmi səhifəsi', 'Official page'),
      access: { update: writersOnly },
      hooks: { beforeValidate: [keepAddress] },
    },
    {
      name: 'appointments',
      type: 'join',
      collection: 'appointments',
      on: 'person',
      defaultSort: '-from',
      label: words('Vəzifələr', 'Offices'),
      admin: { defaultColumns: ['office', 'organisation', 'from', 'to', '_status'] },
    },
    mergedHere(),
    whereUsed(),
    comments(),
    standing(),
  ],
}
