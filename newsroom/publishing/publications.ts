import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { PublishableCollection } from './publishable'
import { runStatement } from './statements'
import type { Significance } from './vocabulary'

export interface Publication {
  collection: PublishableCollection
  id: string
  /** The version that readers see from now on */
  version: string
  /** How grave its change is against what was public before */
  significance: Significance
}

/**
 * Writes down that a version became public, in the transaction in which it did. Their order, and not a clock, says
 * which changes a translation has not taken up (newsroom/translation).
 */
export async function rememberPublication(
  req: PayloadRequest,
  { collection, id, version, significance }: Publication,
): Promise<void> {
  await runStatement(
    req,
    sql`insert into publications (collection, document_id, version_id, significance)
      values (${collection}, ${id}, ${version}, ${significance})`,
  )
}
