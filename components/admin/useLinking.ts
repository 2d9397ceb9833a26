import { useForm, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect } from 'react'

/** A row for one of the lists of an item, or an entry for one of its pickers of many. */
export type Link =
  | { path: 'participations' | 'organisations'; row: Record<string, string | null> }
  | { path: 'projects' | 'documents'; id: string }

const lists = ['participations', 'organisations'] as const

/** Puts links into the form of an item as if they had been chosen by hand: nothing is saved by it. */
export function useLinking(): (links: readonly Link[]) => void {
  const { dispatchFields, getFields, setModified } = useForm()
  useDrawnRows()
  return (links) => {
    for (const link of links)
      if ('row' in link)
        dispatchFields({ type: 'ADD_ROW', path: link.path, subFieldState: rowState(link.row) })
    for (const path of ['projects', 'documents'] as const) {
      const ids = links.flatMap((link) => ('id' in link && link.path === path ? link.id : []))
      const before = getFields()[path]?.value
      const value = [...new Set([...(Array.isArray(before) ? before : []), ...ids])]
      if (ids.length > 0) dispatchFields({ type: 'UPDATE', path, value })
    }
    setModified(true)
  }
}

const rowState = (row: Record<string, string | null>): FormState =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      { value, initialValue: value, valid: true, passesCondition: true },
    ]),
  )

/** How long a row may wait for the server before the form is reminded of it, in milliseconds. */
const patience = 2500

/**
 * A row that is added while an answer of the server arrives is never drawn: the form takes it for told (Payload
 * 3.90.1, `prevStateRef` of MERGE_SERVER_STATE). A row that waits too long makes the form ask once more.
 */
function useDrawnRows(): void {
  const { dispatchFields, getFields } = useForm()
  const waiting = useFormFields(([fields]) =>
    lists
      .flatMap((path) => (fields[path]?.rows ?? []).flatMap((row) => (row.isLoading ? row.id : [])))
      .join(),
  )
  useEffect(() => {
    if (waiting === '') return
    const remind = setInterval(() => {
      const fields = getFields()
      for (const path of lists) {
        const field = fields[path]
        if (field?.rows?.some((row) => row.isLoading))
          dispatchFields({
            type: 'UPDATE_MANY',
            formState: { [path]: { ...field, isModified: !field.isModified } },
          })
      }
    }, patience)
    return () => clearInterval(remind)
  }, [waiting, dispatchFields, getFields])
}
