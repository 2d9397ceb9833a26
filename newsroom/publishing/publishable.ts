/** What items name: one entry each, for both languages. */
export const registerCollections = [
  'people',
  'organisations',
  'appointments',
  'events',
  'projects',
  'documents',
  'topics',
] as const
export type RegisterCollection = (typeof registerCollections)[number]

/** One document with localized fields and one status: the register and the editorial pages. */
export const localizedCollections = [...registerCollections, 'pages'] as const
export type LocalizedCollection = (typeof localizedCollections)[number]

/** What has a public state of its own. */
export const publishableCollections = ['news', ...localizedCollections] as const
export type PublishableCollection = (typeof publishableCollections)[number]

export const isPublishable = (collection: string): collection is PublishableCollection =>
  publishableCollections.some((one) => one === collection)

/** What has a page of its own, which can be looked at before it is public. */
export const previewedCollections = [
  'news',
  'events',
  'people',
  'organisations',
  'projects',
  'documents',
  'topics',
  'pages',
] as const satisfies readonly PublishableCollection[]
export type PreviewedCollection = (typeof previewedCollections)[number]
