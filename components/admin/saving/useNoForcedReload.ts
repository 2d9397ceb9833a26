import { useFormModified, useModal } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'

/** Payload's dialog that a document is older than the one that is stored: its only way out is to load it anew. */
const forced = 'document-stale-data'

/**
 * Its dialogs that a colleague writes here, and that one took over: what they offer loads the document anew, over what
 * was typed.
 */
const [locked, takenOver] = ['document-locked', 'document-take-over']

/**
 * Nobody is made to give up what they have begun to write, for saving shows both texts: closes Payload's dialogs that
 * come in the middle of writing, and gives the focus back. Who has not written yet is asked before they begin.
 * @returns whether somebody else saved since this document was opened, and whether somebody writes in it as well
 */
export function useNoForcedReload(): { isOlder: boolean; isShared: boolean } {
  const { closeModal, modalState } = useModal()
  const modified = useFormModified()
  const [isOlder, setIsOlder] = useState(false)
  const [isShared, setIsShared] = useState(false)
  const isForced = Boolean(modalState?.[forced]?.isOpen)
  const keptOut = [locked, takenOver].find((dialog) => modalState?.[dialog]?.isOpen)
  const close = useEffectEvent((dialog: string) => {
    const writing = lastWritten?.isConnected ? lastWritten : null
    closeModal(dialog)
    writing?.focus()
  })
  useEffect(() => {
    if (!isForced) return
    setIsOlder(true)
    close(forced)
  }, [isForced])
  const writeOn = useEffectEvent((dialog: string) => {
    if (!modified) return
    setIsShared(true)
    close(dialog)
  })
  useEffect(() => {
    if (keptOut) writeOn(keptOut)
  }, [keptOut])
  useEffect(() => {
    if (!modified) setIsShared(false)
  }, [modified])
  useEffect(() => {
    document.addEventListener('input', rememberWriting, true)
    return () => document.removeEventListener('input', rememberWriting, true)
  }, [])
  return { isOlder, isShared }
}

let lastWritten: HTMLElement | null = null

function rememberWriting({ target }: Event): void {
  if (target instanceof HTMLElement) lastWritten = target
}
