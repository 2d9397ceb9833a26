/** What has a public state of its own. */
export const registerCollections = ['people', 'organisations', 'appointments', 'events'] as const
export type RegisterCollection = (typeof registerCollections)[number]
export const publishableCollections = ['news', ...registerCollections] as const
export type PublishableCollection = (typeof publishableCollections)[number]
