import type { PayloadRequest } from 'payload'
import type { Names, Register, RegisterEntry, RegisterOrganisation } from './mentions/mention'

interface Stored {
  id: string
  name?: Partial<Names> | null
  title?: Partial<Names> | null
  acronym?: Partial<Names> | null
  variants?: string[] | null
}

/**
 * The names of the register as whoever asks may see them, drafts too: what {@link compileRegister} takes.
 * @param as `anybody` for a command of the machine's owner, who has no account
 */
export async function readRegister(req: PayloadRequest, as: 'user' | 'anybody' = 'user'): Promise<Register> {
  const read = async (collection: 'people' | 'organisations' | 'projects' | 'documents') => {
    const { docs } = await req.payload.find({
      collection,
      draft: true,
      locale: 'all',
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      sort: 'id', // by the order of the desk, a localized name, Payload would ask twice
      select: fieldsOf(collection),
      overrideAccess: as === 'anybody',
      user: req.user,
      req,
    })
    return docs as unknown as Stored[]
  }
  // One after the other: a request holds one connection where it is in a transaction
  const people = await read('people')
  const organisations = await read('organisations')
  const projects = await read('projects')
  const documents = await read('documents')
  return {
    people: people.map(entryOf),
    organisations: organisations.map(organisationOf),
    projects: projects.map(entryOf),
    documents: documents.map(entryOf),
  }
}

const fieldsOf = (collection: string): Record<string, true> => ({
  [collection === 'documents' ? 'title' : 'name']: true,
  ...(collection === 'organisations' ? { acronym: true } : {}),
  variants: true,
})

function entryOf({ id, name, title, variants }: Stored): RegisterEntry {
  const names = name ?? title
  return { id, names: { az: names?.az || null, en: names?.en || null }, variants: variants ?? [] }
}

const organisationOf = (stored: Stored): RegisterOrganisation => ({
  ...entryOf(stored),
  acronyms: [stored.acronym?.az, stored.acronym?.en].flatMap((acronym) => acronym || []),
})
