import { texts } from '../../publishing/merging/places'

/** A column of the database that holds an address, or a text with links, of something public. */
export interface LinkPlace {
  collection: string
  /** As the form calls it */
  field: string
  table: string
  column: string
  /** `own`: a row of the document itself; `locales`: one row for each language; `rows`: of a global without drafts */
  kind: 'own' | 'locales' | 'rows'
  isText: boolean
}

const address = (collection: string, field: string, column: string, localized = false): LinkPlace => ({
  collection,
  field,
  table: localized ? `${collection}_locales` : collection,
  column,
  kind: localized ? 'locales' : 'own',
  isText: false,
})

/** Everything that pages make links of; a test compares this with the collections. */
export const linkPlaces: readonly LinkPlace[] = [
  ...texts.map(
    ({ collection, now }): LinkPlace => ({
      collection,
      field: now.column,
      table: now.table,
      column: now.column,
      kind: now.owner === 'id' ? 'own' : 'locales',
      isText: true,
    }),
  ),
  address('events', 'mapLink', 'map_link'),
  address('events', 'registrationLink', 'registration_link'),
  address('people', 'link', 'link'),
  address('organisations', 'link', 'link'),
  address('documents', 'link', 'link', true),
  { collection: 'site', field: 'social', table: 'site_social', column: 'href', kind: 'rows', isText: false },
]
