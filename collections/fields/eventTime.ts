import type { DateField, Field } from 'payload'
import { writersOnly } from '../access/fieldRules'
import { byBakuClock, momentOfBaku, momentPicker } from './datePickers'
import { words } from './words'

const moment = (name: 'start' | 'end', label: { az: string; en: string }): DateField => ({
  name,
  type: 'date',
  index: true,
  label,
  access: { update: writersOnly },
  admin: {
    width: '40%',
    date: momentPicker,
    components: momentOfBaku,
    description: byBakuClock,
  },
})

/** When an event takes place; of whole days only the day counts. The zone is always Asia/Baku. */
export const eventTimeFields: Field[] = [
  {
    type: 'row',
    fields: [
      { ...moment('start', words('Başlayır', 'Starts')), required: true },
      moment('end', words('Bitir', 'Ends')),
      {
        name: 'wholeDays',
        type: 'checkbox',
        defaultValue: false,
        label: words('Bütün gün', 'Whole days'),
        access: { update: writersOnly },
        admin: { width: '20%' },
      },
    ],
  },
]
