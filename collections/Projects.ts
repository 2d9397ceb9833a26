import type { CollectionConfig } from 'payload'
import { wordsOfOwnLanguage, writersOnly } from './access/fieldRules'
import { editorialAccess } from './access/rules'
import { mergeEndpointsOf } from './endpoints/mergeEndpoints'
import { registerEndpoints } from './endpoints/registerEndpoints'
import { richText } from './fields/articleEditor'
import { projectKindOptions } from './fields/choices'
import { dayField } from './fields/dayField'
import { alikeEntries, comments, mergedHere, whereUsed } from './fields/deskPanels'
import { editorialVersions, mergeableAdmin, oneByOne } from './fields/editorialAdmin'
import { organisationLinks } from './fields/organisationLinks'
import { pictureUse } from './fields/pictureUse'
import { slugField } from './fields/slugField'
import { standing } from './fields/standing'
import { variants } from './fields/variants'
import { words } from './fields/words'
import { editorialHooks } from './hooks/editorialHooks'
import { fillSlug } from './hooks/fillSlug'
import { giveUpSlugs } from './hooks/giveUpSlugs'
import { keepToldApart } from './hooks/keepToldApart'
import { orderedDays } from './hooks/orderedDays'
import { listShortcuts } from './lists/listShortcuts'
import { onlyThose } from './lists/onlyThose'

/** What goes on for longer than an event: projects, campaigns, observances, networks. */
export const Projects: CollectionConfig = {
  slug: 'projects',
  labels: { singular: words('Layihə', 'Project'), plural: words('Layihələr', 'Projects') },
  access: editorialAccess('projects'),
  trash: true,
  ...oneByOne,
  versions: editorialVersions,
  defaultSort: 'name',
  admin: {
    ...mergeableAdmin,
    baseFilter: onlyThose('projects'),
    components: { ...mergeableAdmin.components, beforeListTable: listShortcuts },
    group: words('Reyestr', 'Register'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'from', 'to', 'standing', 'updatedAt'],
    listSearchableFields: ['name', 'variants'],
    description: words(
      'Layihələr, kampaniyalar, əlamətdar günlər, şəbəkələr: onlara aid xəbər və tədbirlərlə birlikdə.',
      'Projects, campaigns, observances, networks, with the news and events that belong to them.',
    ),
  },
  hooks: editorialHooks({
    afterChange: [giveUpSlugs, keepToldApart],
    beforeChange: [
      orderedDays,
      fillSlug({ from: 'name', language: (_data, locale) => locale, rivals: () => ({}) }),
    ],
  }),
  endpoints: [...registerEndpoints('projects'), ...mergeEndpointsOf('projects')],
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      index: true,
      maxLength: 200,
      label: words('Ad', 'Name'),
      access: { update: wordsOfOwnLanguage },
    },
    alikeEntries(),
    variants(),
    slugField(true, 'name'),
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'project',
      options: projectKindOptions,
      label: words('Növ', 'Kind'),
      access: { update: writersOnly },
      admin: { position: 'sidebar' },
    },
    {
      type: 'row',
      fields: [
        dayField(
          'from',
          words('Başlayır', 'From'),
          words('Boşdursa, başlanğıc məlum deyil.', 'Empty: the beginning is not recorded.'),
        ),
        dayField(
          'to',
          words('Bitir (həmin gün daxil olmaqla)', 'To (inclusive)'),
          words('Boşdursa, davam edir.', 'Empty: it goes on.'),
        ),
      ],
    },
    organisationLinks(),
    {
      type: 'group',
      name: 'leadImage',
      label: words('Əsas şəkil', 'Lead picture'),
      fields: pictureUse(true),
    },
    richText({
      name: 'about',
      localized: true,
      label: words('Haqqında', 'About'),
      access: { update: wordsOfOwnLanguage },
    }),
    mergedHere(),
    whereUsed(),
    comments(),
    standing(),
  ],
}
