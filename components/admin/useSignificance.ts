import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import type { Significance } from '@/newsroom/publishing/vocabulary'

/**
 * How much a change of what readers have seen means; null for what they have not seen. Begins with the answer that
 * the writer gave in the form.
 */
export function useSignificance(): [Significance | null, (chosen: Significance) => void] {
  const { hasPublishedDoc } = useDocumentInfo()
  const stored = useFormFields(([fields]) => fields.significance?.value)
  const [chosen, choose] = useState((stored as Significance | undefined) ?? 'normal')
  return [hasPublishedDoc ? chosen : null, choose]
}
