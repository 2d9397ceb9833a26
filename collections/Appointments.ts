import type { CollectionConfig } from 'payload'
import { wordsOfOwnLanguage, writersOnly } from './access/fieldRules'
import { editorialAccess } from './access/rules'
import { registerEndpoints } from './endpoints/registerEndpoints'
import { dayField } from './fields/dayField'
import { editorialAdmin, editorialVersions, oneByOne } from './fields/editorialAdmin'
import { standing } from './fields/standing'
import { words } from './fields/words'
import { editorialHooks } from './hooks/editorialHooks'
import { orderedDays } from './hooks/orderedDays'

const span = [
  dayField(
    'from',
    words('Bu gündən', 'From'),
    words('Boşdursa, başlanğıc məlum deyil.', 'Empty: the beginning is not recorded.'),
  ),
  dayField(
    'to',
    words('Bu günədək (daxil olmaqla)', 'To (inclusive)'),
    words('Boşdursa, davam edir.', 'Empty: still holds it.'),
  ),
]

/** A person in an office of an organisation, from one day to another, with the ranks and honours of that time. */
export const Appointments: CollectionConfig = {
  slug: 'appointments',
  labels: { singular: words('Vəzifə', 'Appointment'), plural: words('Vəzifələr', 'Appointments') },
  access: editorialAccess('appointments'),
  trash: true,
  ...oneByOne,
  versions: editorialVersions,
  defaultSort: '-from',
  admin: {
    ...editorialAdmin,
    group: words('Reyestr', 'Register'),
    useAsTitle: 'office',
    defaultColumns: ['office', 'person', 'organisation', 'from', 'to', 'standing'],
    listSearchableFields: ['office'],
    description: words(
      'Kim hansı vəzifəni nə vaxt tutub. Hər xəbər həmin günün vəzifəsini göstərir.',
      'Who held which office, and when. Every item shows the office of its own day.',
    ),
  },
  hooks: editorialHooks({ beforeChange: [orderedDays] }),
  endpoints: registerEndpoints('appointments'),
  fields: [
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      required: true,
      index: true,
      label: words('Şəxs', 'Person'),
      access: { update: writersOnly },
    },
    {
      name: 'office',
      type: 'text',
      localized: true,
      maxLength: 250,
      label: words('Vəzifənin adı', 'Office'),
      access: { update: wordsOfOwnLanguage },
      admin: {
        description: words(
          'Təşkilatın adı ilə birlikdə, cümlədəki kimi: «Dövlət Miqrasiya Xidmətinin rəisi».',
          'With the organisation, as in a sentence: “Chief of the State Migration Service”.',
        ),
      },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      index: true,
      label: words('Təşkilat', 'Organisation'),
      access: { update: writersOnly },
    },
    { type: 'row', fields: span },
    {
      name: 'ranks',
      type: 'array',
      label: words('Rütbə və fəxri adlar', 'Ranks and honours'),
      labels: { singular: words('Rütbə', 'Rank'), plural: words('Rütbələr', 'Ranks') },
      fields: [
        {
          name: 'title',
          type: 'text',
          localized: true,
          maxLength: 200,
          label: words('Adı', 'Title'),
          access: { update: wordsOfOwnLanguage },
        },
        { type: 'row', fields: span },
      ],
    },
    standing(),
  ],
}
