import type { RelationshipField } from 'payload'
import { writersOnly } from '../access/fieldRules'
import { words } from './words'

const fields = {
  projects: {
    label: words('Layihələr', 'Projects'),
    help: words(
      'Material hansı layihə, kampaniya və ya əlamətdar günə aiddir.',
      'Projects, campaigns or observances that this belongs to.',
    ),
  },
  topics: {
    label: words('Mövzular', 'Topics'),
    help: words('Nədən bəhs edir; adətən bir-iki mövzu.', 'What this is about; one or two as a rule.'),
  },
  documents: {
    label: words('Sənədlər', 'Documents'),
    help: words(
      'Adı çəkilən qanunlar, konvensiyalar, hesabatlar.',
      'Laws, conventions and reports that are named.',
    ),
  },
} as const

/** Links to entries of the register that need no words of their own, each collection in a field of its name. */
export const registerLinks = (collections: (keyof typeof fields)[]): RelationshipField[] =>
  collections.map((name) => ({
    name,
    type: 'relationship',
    relationTo: name,
    hasMany: true,
    label: fields[name].label,
    access: { update: writersOnly },
    admin: { description: fields[name].help },
  }))
