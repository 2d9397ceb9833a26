import type { TextField } from 'payload'
import { writersOnly } from '../access/fieldRules'
import { typeAndEnter, words } from './words'

/** Spellings under which the same person, organisation, project or document is met in texts and searched for. */
export const variants = (): TextField => ({
  name: 'variants',
  type: 'text',
  hasMany: true,
  label: words('Digər yazılışlar', 'Other spellings'),
  access: { update: writersOnly },
  admin: {
    placeholder: typeAndEnter,
    description: words(
      'Adın mətnlərdə rast gəlinən digər formaları; hər birindən sonra Enter basın.',
      'Other forms of the name met in texts; press Enter after each.',
    ),
  },
})
