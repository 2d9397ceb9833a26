import type { Field } from 'payload'
import { wordsOfOwnLanguage, writersOnly } from '../access/fieldRules'
import { words } from './words'

/** Below a field: what readers get while it is empty. */
const ownWords = (which: 'alt' | 'caption', localized: boolean) => ({
  afterInput: [
    { path: '/components/admin/pictures/WordsOfPicture#WordsOfPicture', clientProps: { which, localized } },
  ],
})

/** One use of a picture: the words describe it here, in this document's language, not in general. */
export const pictureUse = (localized: boolean): Field[] => [
  {
    name: 'image',
    type: 'upload',
    relationTo: 'media',
    filterOptions: { mimeType: { like: 'image/' } },
    label: words('Şəkil', 'Picture'),
    access: { update: writersOnly },
  },
  {
    name: 'alt',
    type: 'text',
    localized,
    maxLength: 250,
    label: words('Şəklin təsviri', 'Text alternative'),
    access: localized ? { update: wordsOfOwnLanguage } : {},
    admin: {
      condition: (_data, sibling) => !sibling?.decorative,
      components: ownWords('alt', localized),
      description: words(
        'Şəkli görməyən oxucuya nə deyərdiniz? «Şəkil» sözünü yazmayın.',
        'What would you tell a reader who cannot see it? Do not begin with “picture of”.',
      ),
    },
  },
  {
    name: 'decorative',
    type: 'checkbox',
    defaultValue: false,
    label: words('Yalnız bəzək üçündür', 'Purely decorative'),
    access: { update: writersOnly },
  },
  {
    name: 'caption',
    type: 'text',
    localized,
    maxLength: 300,
    label: words('Şəkilaltı yazı', 'Caption'),
    access: localized ? { update: wordsOfOwnLanguage } : {},
    admin: { components: ownWords('caption', localized) },
  },
]
