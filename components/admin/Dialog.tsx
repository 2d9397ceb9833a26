'use client'

import type { ReactNode } from 'react'
import { useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import './desk.css'

interface Props {
  heading: string
  children: ReactNode
  /** Asked for by Escape; the owner stops rendering the dialog, unless something is under way */
  onClose: () => void
  /** Where the focus goes afterwards, when what opened the dialog is no longer there (a menu that closed) */
  returnFocusTo?: () => HTMLElement | null
  /** For what is compared side by side */
  wide?: boolean
}

/**
 * A question that must be answered before anything else: the browser's own modal dialog, which keeps the focus
 * inside and gives it back. It stands outside of the document's form, in the DOM and for events.
 */
export function Dialog({ heading, children, onClose, returnFocusTo, wide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const returnTo = useRef(returnFocusTo)
  const headingId = useId()

  useLayoutEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      const target = returnTo.current?.() ?? opener
      if (target instanceof HTMLElement) target.focus()
    }
  }, [])

  return createPortal(
    <dialog
      ref={dialog}
      className={wide ? 'desk-dialog desk-dialog--wide' : 'desk-dialog'}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={() => {
        // A browser closes by force at the second Escape, whatever we say.
        if (!dialog.current?.open) onClose()
      }}
      onSubmit={(event) => event.stopPropagation()}
    >
      <h2 id={headingId}>{heading}</h2>
      {children}
    </dialog>,
    document.body,
  )
}
