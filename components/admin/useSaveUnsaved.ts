import { useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { underWay } from './collectWords'
import type { Outcome } from './order'
import { useSaveDraft } from './useSaveDraft'

/**
 * Before an order about what the form holds: waits for a save that is under way, and saves what is not saved then. An order
 * given meanwhile would be about the version before. The text editors are not asked for their words: what they hold of a
 * text that nobody touched is written differently from what is stored, and a save would cost an approval.
 * @returns how to: null where there was nothing left to save
 */
export function useSaveUnsaved(): () => Promise<Outcome<unknown> | null> {
  const saveDraft = useSaveDraft()
  const isModified = useModifiedAfterDrawing()
  return async () => {
    await underWay.ended
    return (await isModified()) ? saveDraft() : null
  }
}

/** Whether the form is modified is known to who draws: the answer comes with the next drawing. */
function useModifiedAfterDrawing(): () => Promise<boolean> {
  const modified = useFormModified()
  const [asker, ask] = useState<{ answer: (modified: boolean) => void } | null>(null)
  useEffect(() => asker?.answer(modified), [asker, modified])
  return () => new Promise((answer) => ask({ answer }))
}
