import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import type { Severity } from '@/newsroom/publishing/checks/issue'
import type { Significance } from '@/newsroom/publishing/vocabulary'
import type { Asked } from './useAnswer'
import { useAnswer } from './useAnswer'

/** An issue as the server tells it, in the language of the desk. */
export interface FoundIssue {
  field: string
  code: string
  severity: Severity
  message: string
  about?: { collection: string; id: string }
}

export interface FoundIssues {
  blocking: FoundIssue[]
  advice: FoundIssue[]
}

/**
 * What the checks say of the news item as it was last saved; asked anew after every save, of what it names too, as of
 * an event that is published in a drawer.
 * @param significance of the change, where it is being chosen
 */
export function useChecks(significance?: Significance): Asked<FoundIssues> {
  const { id, data, lastUpdateTime, versionCount } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const query = significance ? `?significance=${significance}` : ''
  return useAnswer<FoundIssues>(
    id ? `/news/${id}/checks${query}` : null,
    `${data?.updatedAt} ${lastUpdateTime} ${versionCount} ${mostRecentUpdate?.updatedAt}`,
  )
}
