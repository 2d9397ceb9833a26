import { useEffect } from 'react'
import type { DeskStore } from './DeskStore'

/** A link that replaces this page, and not one inside of it or into another tab. */
function leaves(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return false
  const href = link.getAttribute('href') ?? ''
  return !href.startsWith('#') && link.getAttribute('target') !== '_blank' && !link.hasAttribute('download')
}

/** Asks before a page with unsaved words is left, by a link of the desk, by closing it or by loading it anew. */
export function useAskBeforeLeaving(store: DeskStore, question: string): void {
  useEffect(() => {
    const isUnsaved = () => Object.keys(store.current().written).length > 0
    const unload = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault()
    }
    const click = (event: MouseEvent) => {
      if (!leaves(event) || !isUnsaved() || window.confirm(question)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', unload)
    document.addEventListener('click', click, true)
    return () => {
      window.removeEventListener('beforeunload', unload)
      document.removeEventListener('click', click, true)
    }
  }, [store, question])
}
