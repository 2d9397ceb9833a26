import { s3Storage } from '@payloadcms/storage-s3'
import type { Plugin } from 'payload'

export interface ObjectStorageSettings {
  bucket: string
  /** Undefined: Amazon's own */
  endpoint: string | undefined
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/**
 * Keeps files in a store that speaks S3, for when several machines serve one site. Without settings files lie
 * in the folder of the collection; the columns are the same either way, so that one can change to the other.
 */
export const objectStorage = (settings: ObjectStorageSettings | undefined): Plugin =>
  s3Storage({
    enabled: settings !== undefined,
    alwaysInsertFields: true,
    collections: { media: true },
    bucket: settings?.bucket ?? '',
    config: settings ? clientOf(settings) : {},
  })

const clientOf = ({ endpoint, region, accessKeyId, secretAccessKey }: ObjectStorageSettings) => ({
  ...(endpoint && { endpoint }),
  // Stores other than Amazon's seldom answer at bucket.host
  forcePathStyle: endpoint !== undefined,
  region,
  credentials: { accessKeyId, secretAccessKey },
})
