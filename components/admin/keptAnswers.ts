import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { placeOf } from './noticeBoard'

/** By place of the document, and there by name: what was answered in its dialogs and has not led to anything yet. */
const kept = new Map<string, Map<string, unknown>>()

/**
 * An answer in a dialog of the document at hand. It is there again when the dialog is opened anew, as after a refusal
 * that is put right in the form, until an order was carried out or the page is left.
 * @param initial what it is before anybody answered
 */
export function useKeptAnswer<Answer>(name: string, initial: Answer): [Answer, (answer: Answer) => void] {
  const { id, collectionSlug } = useDocumentInfo()
  const place = placeOf(collectionSlug, id)
  const [answer, setAnswer] = useState(() => (kept.get(place)?.get(name) as Answer | undefined) ?? initial)
  const give = (given: Answer) => {
    const answers = kept.get(place) ?? new Map<string, unknown>()
    kept.set(place, answers.set(name, given))
    setAnswer(given)
  }
  return [answer, give]
}

/** The order was carried out: the next one is asked about anew. */
export function forgetAnswers(place: string): void {
  kept.delete(place)
}
