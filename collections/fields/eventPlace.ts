import type { Field } from 'payload'
import { wordsOfOwnLanguage, writersOnly } from '../access/fieldRules'
import { keepAddress } from '../hooks/keepAddress'
import { typeAndEnter, words } from './words'

/** Where an event takes place, and which countries take part. */
export const eventPlaceFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'place',
        type: 'text',
        localized: true,
        maxLength: 200,
        label: words('Yer', 'Place'),
        access: { update: wordsOfOwnLanguage },
        admin: { width: '50%' },
      },
      {
        name: 'address',
        type: 'text',
        localized: true,
        maxLength: 300,
        label: words('Küçə ünvanı', 'Street address'),
        access: { update: wordsOfOwnLanguage },
        admin: { width: '50%' },
      },
    ],
  },
  {
    name: 'mapLink',
    type: 'text',
    maxLength: 500,
    label: words('Xəritə keçidi', 'Map link'),
    access: { update: writersOnly },
    hooks: { beforeValidate: [keepAddress] },
  },
  {
    name: 'countries',
    type: 'text',
    hasMany: true,
    label: words('İştirakçı ölkələr (iki hərfli kodlar)', 'Countries taking part (two-letter codes)'),
    access: { update: writersOnly },
    admin: {
      placeholder: typeAndEnter,
      description: words(
        'Məsələn: TR, GE. Hər birindən sonra Enter.',
        'For example TR, GE; Enter after each.',
      ),
    },
  },
]
