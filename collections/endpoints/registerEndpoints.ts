import type { Endpoint } from 'payload'
import { publish } from '@/newsroom/publishing/publish'
import type { LocalizedCollection } from '@/newsroom/publishing/publishable'
import { unpublish } from '@/newsroom/publishing/unpublish'
import { publishingEndpoint } from './publishingEndpoint'

/** How an entry of the register, or an editorial page, becomes public and stops being so. */
export const registerEndpoints = (collection: LocalizedCollection): Endpoint[] => [
  publishingEndpoint(collection, 'publish', ({ req, id }) => publish({ req, collection, id })),
  publishingEndpoint(collection, 'unpublish', ({ req, id }) => unpublish({ req, collection, id })),
]
