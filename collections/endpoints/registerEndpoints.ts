import type { Endpoint } from 'payload'
import { publish } from '@/newsroom/publishing/publish'
import type { RegisterCollection } from '@/newsroom/publishing/publishable'
import { unpublish } from '@/newsroom/publishing/unpublish'
import { publishingEndpoint } from './publishingEndpoint'

/** How an entry of the register becomes public and stops being so. */
export const registerEndpoints = (collection: RegisterCollection): Endpoint[] => [
  publishingEndpoint(collection, 'publish', ({ req, id }) => publish({ req, collection, id })),
  publishingEndpoint(collection, 'unpublish', ({ req, id }) => unpublish({ req, collection, id })),
]
