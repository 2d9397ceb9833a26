import { useCollapsible } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Rows come closed, which is right for a list to be read and wrong for a row that was just added to be filled. */
export function useOpenWhenEmpty(isEmpty: boolean): void {
  const { isCollapsed, toggle } = useCollapsible()
  const looked = useRef(false)
  useEffect(() => {
    if (!looked.current && isEmpty && isCollapsed) toggle?.()
    looked.current = true
  }, [isEmpty, isCollapsed, toggle])
}
