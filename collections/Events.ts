import type { CollectionConfig } from 'payload'
import { wordsOfOwnLanguage, writersOnly } from './access/fieldRules'
import { editorialAccess } from './access/rules'
import { registerEndpoints } from './endpoints/registerEndpoints'
import { eventFormatOptions, eventKindOptions, eventStatusOptions } from './fields/choices'
import { comments, whereUsed } from './fields/deskPanels'
import { editorialAdmin, editorialVersions, oneByOne } from './fields/editorialAdmin'
import { eventPlaceFields } from './fields/eventPlace'
import { eventTimeFields } from './fields/eventTime'
import { organisationLinks } from './fields/organisationLinks'
import { participations } from './fields/participations'
import { pictureUse } from './fields/pictureUse'
import { registerLinks } from './fields/registerLinks'
import { slugField } from './fields/slugField'
import { standing } from './fields/standing'
import { words } from './fields/words'
import { editorialHooks } from './hooks/editorialHooks'
import { fillSlug } from './hooks/fillSlug'
import { giveUpSlugs } from './hooks/giveUpSlugs'
import { keepAddress } from './hooks/keepAddress'
import { orderedTimes } from './hooks/orderedTimes'
import { listShortcuts } from './lists/listShortcuts'
import { onlyThose } from './lists/onlyThose'
import { forgetShownOffices } from './News/forgetShownOffices'

/** What takes place on a day, with its programme and partners; news tell about it. */
export const Events: CollectionConfig = {
  slug: 'events',
  labels: { singular: words('Tədbir', 'Event'), plural: words('Tədbirlər', 'Events') },
  access: editorialAccess('events'),
  trash: true,
  ...oneByOne,
  versions: editorialVersions,
  defaultSort: '-start',
  admin: {
    ...editorialAdmin,
    baseFilter: onlyThose('events'),
    components: { ...editorialAdmin.components, beforeListTable: listShortcuts },
    group: words('Xəbərlər', 'News'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'start', 'status', 'standing'],
    listSearchableFields: ['title'],
    description: words(
      'Təlimlər, görüşlər, seminarlar: proqramı və tərəfdaşları ilə.',
      'Trainings, meetings, seminars, with their programme and partners.',
    ),
  },
  hooks: editorialHooks({
    afterChange: [giveUpSlugs],
    beforeChange: [
      orderedTimes,
      forgetShownOffices,
      fillSlug({ from: 'title', language: (_data, locale) => locale, rivals: () => ({}) }),
    ],
  }),
  endpoints: registerEndpoints('events'),
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 250,
      label: words('Ad', 'Title'),
      access: { update: wordsOfOwnLanguage },
    },
    slugField(true, 'title'),
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'meeting',
      options: eventKindOptions,
      label: words('Növ', 'Kind'),
      access: { update: writersOnly },
      admin: { position: 'sidebar' },
    },
    {
      name: 'status',
      // The enum of `_status` would get the same name: Payload drops the underscore.
      enumName: 'enum_events_course',
      type: 'select',
      required: true,
      defaultValue: 'scheduled',
      options: eventStatusOptions,
      label: words('Gedişi', 'Course'),
      access: { update: writersOnly },
      admin: { position: 'sidebar' },
    },
    ...eventTimeFields,
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: words('Xülasə', 'Summary'),
      access: { update: wordsOfOwnLanguage },
    },
    {
      name: 'format',
      type: 'select',
      required: true,
      defaultValue: 'in-person',
      options: eventFormatOptions,
      label: words('Keçirilmə forması', 'Format'),
      access: { update: writersOnly },
    },
    ...eventPlaceFields,
    participations('programme', words('Proqram', 'Programme'), true),
    organisationLinks(),
    ...registerLinks(['projects', 'documents']),
    {
      name: 'registrationLink',
      type: 'text',
      maxLength: 500,
      label: words('Qeydiyyat keçidi', 'Registration link'),
      access: { update: writersOnly },
      hooks: { beforeValidate: [keepAddress] },
    },
    {
      name: 'gallery',
      type: 'array',
      label: words('Qalereya', 'Gallery'),
      labels: { singular: words('Şəkil', 'Picture'), plural: words('Şəkillər', 'Pictures') },
      fields: pictureUse(true),
    },
    {
      // Kept beside the list of uses, because from here an item about the event is begun.
      name: 'news',
      type: 'join',
      collection: 'news',
      on: 'event',
      defaultSort: '-publishedAt',
      label: words('Xəbərlər', 'News'),
      admin: { defaultColumns: ['title', 'language', 'state', 'publishedAt'] },
    },
    whereUsed(),
    comments(),
    standing(),
  ],
}
