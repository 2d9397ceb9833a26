import type { Role } from './roles'
import { writers } from './roles'

/** What can be done with a stored thing. `publish` stands for everything that changes what the public sees. */
export const operations = ['read', 'create', 'update', 'delete', 'publish'] as const

export type Operation = (typeof operations)[number]

const everybody: readonly Role[] = ['administrator', 'publisher', 'press-officer', 'translator', 'reader']
/** A translator's `update` reaches words only, and only in the languages given: see fieldRules.ts. */
const writersAndTranslators: readonly Role[] = [...writers, 'translator']
const publishers: readonly Role[] = ['administrator', 'publisher']
const administrators: readonly Role[] = ['administrator']
const nobody: readonly Role[] = []

const editorial = {
  read: everybody,
  create: writers,
  update: writersAndTranslators,
  delete: writers,
  publish: publishers,
}

/**
 * Who may do what. This table is the rule itself: collections read it, docs/security.md prints it, and a
 * generated test asks the REST API for every cell. A visitor is in no cell: visitors have no API.
 */
export const accessTable = {
  news: editorial,
  events: editorial,
  people: editorial,
  appointments: editorial,
  organisations: editorial,
  projects: editorial,
  documents: editorial,
  topics: editorial,
  pages: editorial,
  /** `publish`: changing what readers see of a file that is public. */
  media: editorial,
  /** The glossary of the newsroom: never public, and as much the translators' as anybody's. */
  terms: {
    read: everybody,
    create: writersAndTranslators,
    update: writersAndTranslators,
    delete: writers,
    publish: nobody,
  },
  redirects: { read: everybody, create: publishers, update: publishers, delete: publishers, publish: nobody },
  users: {
    read: everybody,
    create: administrators,
    update: administrators,
    delete: administrators,
    publish: nobody,
  },
  home: { read: everybody, create: nobody, update: publishers, delete: nobody, publish: nobody },
  site: { read: everybody, create: nobody, update: publishers, delete: nobody, publish: nobody },
} satisfies Record<string, Record<Operation, readonly Role[]>>

export type GuardedCollection = keyof typeof accessTable
