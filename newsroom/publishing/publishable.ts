/** What has a public state of its own. */
export const registerCollections = ['people', 'organisations', 'appointments', 'events'] as const
export type RegisterCollection = (typeof registerCollections)[number]
export type PublishableCollection = 'news' | RegisterCollection
