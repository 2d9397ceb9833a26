import type { Register as Names, RegisterEntry } from '@/newsroom/names/mentions/mention'
import type { Entry } from '../register/links'
import { hrefOf } from '../register/links'
import type { Register, Wanted } from '../register/openRegister'
import type { StoredOrganisation } from '../stored'

const sections = ['people', 'organisations', 'projects', 'documents'] as const
export type Linked = (typeof sections)[number]

/** The entries as a text would link to them. */
export const linksTo = (own: Pick<Wanted, Linked>): { collection: Linked; id: string }[] =>
  sections.flatMap((collection) =>
    [...(own[collection] ?? [])].flatMap((id) => (id ? { collection, id } : [])),
  )

type Stored = Entry & { id: string; variants?: string[] | null }

/** The entries that an item links itself and that have a page in this language, as names to look for in its text. */
export function namesToLink(own: Pick<Wanted, Linked>, register: Register): Names {
  const listed = <E extends Stored>(section: Linked, map: Map<string, E>): E[] =>
    [...new Set(own[section] ?? [])].flatMap((id) => {
      const entry = map.get(id ?? '')
      return entry && hrefOf(section, entry, register.locale) ? [entry] : []
    })
  return {
    people: listed('people', register.people).map(namesOf),
    organisations: listed('organisations', register.organisations).map((entry) => ({
      ...namesOf(entry),
      acronyms: acronymsOf(entry),
    })),
    projects: listed('projects', register.projects).map(namesOf),
    documents: listed('documents', register.documents).map(namesOf),
  }
}

function namesOf({ id, name, title, variants }: Stored): RegisterEntry {
  const words = name ?? title
  return { id, names: { az: words?.az || null, en: words?.en || null }, variants: variants ?? [] }
}

const acronymsOf = ({ acronym }: StoredOrganisation): string[] =>
  [acronym?.az, acronym?.en].flatMap((one) => one || [])
