import { env } from '@/env'

/** Address of a document at the desk. */
export const collectionPath = (collection: string, id: string): string =>
  `${env.siteUrl}/admin/collections/${collection}/${id}`
