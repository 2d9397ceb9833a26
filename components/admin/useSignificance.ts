import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { Significance } from '@/newsroom/publishing/vocabulary'
import { useKeptAnswer } from './keptAnswers'

/**
 * How much a change of what readers have seen means; null for what they have not seen. Begins with the answer that
 * the writer gave in the form.
 */
export function useSignificance(): [Significance | null, (chosen: Significance) => void] {
  const { hasPublishedDoc } = useDocumentInfo()
  const stored = useFormFields(([fields]) => fields.significance?.value)
  const [chosen, choose] = useKeptAnswer('significance', (stored as Significance | undefined) ?? 'normal')
  return [hasPublishedDoc ? chosen : null, choose]
}
