import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

/** The first part of a path, as an id or the mark of a field has it: `field-leadImage__alt`, `participations.0`. */
const firstPart = (path: string) => path.replace(/^field-/, '').split(/__|\./)[0] ?? ''

/** The field of the document's form in which the person wrote last; empty before that. */
export function useLastField(inside: RefObject<HTMLElement | null>): string {
  const [field, setField] = useState('')
  useEffect(() => {
    const form = inside.current?.closest('form')
    const look = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || inside.current?.contains(target)) return
      const marked = target.closest('[id^="field-"], [data-field-path]')
      const path = marked?.getAttribute('data-field-path') ?? marked?.id ?? ''
      if (path) setField(firstPart(path))
    }
    form?.addEventListener('focusin', look)
    return () => form?.removeEventListener('focusin', look)
  }, [inside])
  return field
}
