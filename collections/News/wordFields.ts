import type { Field } from 'payload'
import { writersOnly } from '../access/fieldRules'
import { richText } from '../fields/articleEditor'
import { byBakuClock, momentOfBaku, momentPicker } from '../fields/datePickers'
import { pictureUse } from '../fields/pictureUse'
import { words } from '../fields/words'

/** What is read: the words of the item, in the document's one language. */
export const wordFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 200,
    label: words('Başlıq', 'Headline'),
    admin: {
      description: words('Nə baş verdiyini bir cümlə ilə deyin.', 'Say what happened, in one sentence.'),
    },
  },
  {
    name: 'summary',
    type: 'textarea',
    required: true,
    maxLength: 400,
    label: words('Xülasə', 'Summary'),
    admin: {
      description: words(
        'Siyahılarda və başlığın altında görünən bir-iki cümlə.',
        'One or two sentences, shown in lists and under the headline.',
      ),
    },
  },
  { type: 'group', name: 'leadImage', label: words('Əsas şəkil', 'Lead picture'), fields: pictureUse(false) },
  richText({ name: 'body', required: true, label: words('Mətn', 'Body') }),
  {
    name: 'gallery',
    type: 'array',
    label: words('Qalereya', 'Gallery'),
    labels: { singular: words('Şəkil', 'Picture'), plural: words('Şəkillər', 'Pictures') },
    fields: pictureUse(false),
  },
  { name: 'place', type: 'text', maxLength: 200, label: words('Yer', 'Place') },
  {
    name: 'changeNotes',
    type: 'array',
    label: words('Düzəlişlər', 'Change notes'),
    labels: { singular: words('Düzəliş', 'Change note'), plural: words('Düzəlişlər', 'Change notes') },
    access: { update: writersOnly },
    admin: {
      description: words(
        'Mühüm dəyişiklikdə oxucuya nəyin düzəldildiyini yazın; səhifədə tarixlə görünür.',
        'After a major change, tell readers what was corrected; shown on the page with its date.',
      ),
    },
    hooks: { beforeDuplicate: [() => []] },
    fields: [
      {
        name: 'date',
        type: 'date',
        required: true,
        defaultValue: () => new Date().toISOString(),
        label: words('Tarix', 'Date'),
        admin: { date: momentPicker, components: momentOfBaku, description: byBakuClock },
      },
      {
        name: 'note',
        type: 'textarea',
        required: true,
        maxLength: 500,
        label: words('Nə dəyişdi', 'What changed'),
      },
    ],
  },
]
