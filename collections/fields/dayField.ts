import type { DateField } from 'payload'
import { writersOnly } from '../access/fieldRules'
import type { Words } from './words'

/** A calendar day, without an hour. */
export const dayField = (name: string, label: Words, help?: Words): DateField => ({
  name,
  type: 'date',
  index: true,
  label,
  access: { update: writersOnly },
  admin: {
    width: '50%',
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
    ...(help ? { description: help } : {}),
  },
})
