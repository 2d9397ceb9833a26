import { useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** Payload's dialog that a document is older than the one that is stored: its only way out is to load it anew. */
const forced = 'document-stale-data'

/**
 * Closes it again and gives the focus back to who was writing: nobody is made to give up what they wrote, for saving
 * shows both texts.
 * @returns whether somebody else saved since this document was opened
 */
export function useNoForcedReload(): boolean {
  const { closeModal, modalState } = useModal()
  const [isOlder, setIsOlder] = useState(false)
  const isOpen = Boolean(modalState?.[forced]?.isOpen)
  useEffect(() => {
    if (!isOpen) return
    const writing = lastWritten?.isConnected ? lastWritten : null
    setIsOlder(true)
    closeModal(forced)
    writing?.focus()
  }, [isOpen, closeModal])
  useEffect(() => {
    document.addEventListener('input', rememberWriting, true)
    return () => document.removeEventListener('input', rememberWriting, true)
  }, [])
  return isOlder
}

let lastWritten: HTMLElement | null = null

function rememberWriting({ target }: Event): void {
  if (target instanceof HTMLElement) lastWritten = target
}
