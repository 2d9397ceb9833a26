'use client'

import type { ReactNode } from 'react'
import { useState } from 'react'
import { createPortal } from 'react-dom'

/** Shows something under the buttons of a document, across the whole width. */
export function UnderControls({ children }: { children: ReactNode }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const bar = anchor?.closest('.doc-controls')
  return (
    <>
      <span ref={setAnchor} hidden />
      {bar && createPortal(children, bar)}
    </>
  )
}
