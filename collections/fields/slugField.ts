import type { TextField } from 'payload'
import { wordsOfOwnLanguage } from '../access/fieldRules'
import { words } from './words'

/** The last part of the public address. Left empty, it is made from the title when the document is saved. */
export const slugField = (localized: boolean): TextField => ({
  name: 'slug',
  type: 'text',
  localized,
  index: true,
  unique: localized,
  maxLength: 100,
  label: words('Ünvan', 'Address'),
  // A news document is of one language, and who may change it is asked of the document.
  access: localized ? { update: wordsOfOwnLanguage } : {},
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    description: words(
      'Boş qalsa, başlıqdan düzəldiləcək. Dərcdən sonra dəyişdirilsə, köhnə ünvan yenisinə yönləndiriləcək.',
      'Left empty, it is made from the title. If it is changed after publication, the old address leads to the new one.',
    ),
  },
})
