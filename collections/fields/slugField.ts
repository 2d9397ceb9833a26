import type { TextField } from 'payload'
import { wordsOfOwnLanguage } from '../access/fieldRules'
import { words } from './words'

/** What an address is made of where none is written, in the words of the form that has the field. */
const madeFrom = {
  headline: words('Boş qalsa, başlıqdan düzəldiləcək.', 'Left empty, it is made from the headline.'),
  title: words('Boş qalsa, addan düzəldiləcək.', 'Left empty, it is made from the title.'),
  name: words('Boş qalsa, addan düzəldiləcək.', 'Left empty, it is made from the name.'),
  person: words('Boş qalsa, ad və soyaddan düzəldiləcək.', 'Left empty, it is made from the name.'),
}

const leadsOn = words(
  'Dərcdən sonra dəyişdirilsə, köhnə ünvan yenisinə yönləndiriləcək.',
  'If it is changed after publication, the old address leads to the new one.',
)

/** The last part of the public address. Left empty, it is made from the name when the document is saved. */
export const slugField = (localized: boolean, source: keyof typeof madeFrom): TextField => ({
  name: 'slug',
  type: 'text',
  localized,
  index: true,
  unique: localized,
  maxLength: 100,
  label: words('Səhifənin ünvanı', 'Page address'),
  // A news document is of one language, and who may change it is asked of the document.
  access: localized ? { update: wordsOfOwnLanguage } : {},
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    description: words(`${madeFrom[source].az} ${leadsOn.az}`, `${madeFrom[source].en} ${leadsOn.en}`),
  },
})
