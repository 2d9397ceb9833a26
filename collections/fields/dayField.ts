import type { DateField } from 'payload'
import { writersOnly } from '../access/fieldRules'
import { dayPicker } from './datePickers'
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
    date: dayPicker,
    ...(help ? { description: help } : {}),
  },
})
