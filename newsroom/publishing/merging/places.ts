/** What can be merged: entries of which there are sometimes two for one thing. */
export const mergeableCollections = ['people', 'organisations', 'projects'] as const
export type MergeableCollection = (typeof mergeableCollections)[number]

/** One column of one table that holds the id of an entry. */
export interface Side {
  table: string
  column: string
  /** Column with the id of the document, or of the version, that the row belongs to */
  owner: string
  /** Column that tells one link of a document from another; null where the document has one such link */
  link: string | null
}

/** One field in which documents name an entry: as it is public (or never was), and in every version kept. */
export interface Place {
  /** Collection of the documents that name it */
  collection: string
  now: Side
  versions: Side
}

/** A row of a list: a speaker, a partner. Its id stays the same from version to version. */
const row = (collection: string, list: string, column: string): Place => ({
  collection,
  now: { table: `${collection}_${list}`, column, owner: '_parent_id', link: 'id' },
  versions: { table: `_${collection}_v_version_${list}`, column, owner: '_parent_id', link: '_uuid' },
})

/** A field of the document itself. */
const own = (collection: string, column: string): Place => ({
  collection,
  now: { table: collection, column, owner: 'id', link: null },
  versions: { table: `_${collection}_v`, column: `version_${column}`, owner: 'id', link: null },
})

/** A relationship to many, which Payload keeps in a table for all such fields of a collection. */
const many = (collection: string, column: string): Place => ({
  collection,
  now: { table: `${collection}_rels`, column, owner: 'parent_id', link: null },
  versions: { table: `_${collection}_v_rels`, column, owner: 'parent_id', link: null },
})

/** Every place that names a person, an organisation or a project; a test compares this with the database. */
export const placesOf: Record<MergeableCollection, readonly Place[]> = {
  people: [
    row('news', 'participations', 'person_id'),
    row('events', 'programme', 'person_id'),
    own('appointments', 'person_id'),
  ],
  organisations: [
    row('news', 'organisations', 'organisation_id'),
    row('events', 'organisations', 'organisation_id'),
    row('projects', 'organisations', 'organisation_id'),
    row('news', 'participations', 'shown_organisation_id'),
    row('events', 'programme', 'shown_organisation_id'),
    own('appointments', 'organisation_id'),
    own('organisations', 'parent_id'),
    own('organisations', 'successor_id'),
    own('documents', 'issuer_id'),
  ],
  projects: [many('news', 'projects_id'), many('events', 'projects_id')],
}

/** One column of running text, in which links name entries by id. */
export interface TextSide {
  table: string
  column: string
  owner: string
}

export interface TextPlace {
  collection: string
  now: TextSide
  versions: TextSide
}

const localizedText = (collection: string, column: string): TextPlace => ({
  collection,
  now: { table: `${collection}_locales`, column, owner: '_parent_id' },
  versions: { table: `_${collection}_v_locales`, column: `version_${column}`, owner: '_parent_id' },
})

/** Every running text; a test compares this with the collections. */
export const texts: readonly TextPlace[] = [
  {
    collection: 'news',
    now: { table: 'news', column: 'body', owner: 'id' },
    versions: { table: '_news_v', column: 'version_body', owner: 'id' },
  },
  localizedText('people', 'biography'),
  localizedText('organisations', 'about'),
  localizedText('projects', 'about'),
  localizedText('topics', 'about'),
  localizedText('pages', 'body'),
]
