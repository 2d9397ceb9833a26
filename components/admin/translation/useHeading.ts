import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { DeskState } from './deskState'
import { segmentIn } from './deskState'

/** The heading of the page is the title of the translation as it is stored: a new one has its number there at first. */
export function useHeading(state: DeskState): void {
  const { setDocumentTitle } = useDocumentTitle()
  const title = state.desk.collection === 'news' ? segmentIn(state, 'title')?.translation : undefined
  useEffect(() => {
    if (title) setDocumentTitle(title.replaceAll('\\<', '<'))
  }, [title, setDocumentTitle])
}
