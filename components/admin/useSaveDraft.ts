import { useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useDeskLanguage } from './deskWords'
import { placeOf } from './noticeBoard'
import type { Outcome } from './order'
import { order } from './order'
import { layOpen } from './saving/conflictBoard'
import { savedByOrder } from './saving/savedByOrder'

/**
 * Saves the form as a draft. Payload's own submit tells what was wrong only in a message that fades; here a
 * refusal comes back to be shown, and its fields are marked in the form as Payload would. A colleague's lock does not
 * stand in the way: the check of versions shows both texts.
 */
export function useSaveDraft(): () => Promise<Outcome<unknown>> {
  const { id, collectionSlug } = useDocumentInfo()
  const { createFormData, dispatchFields, setSubmitted } = useForm()
  const { code: locale } = useLocale()
  const language = useDeskLanguage()
  return async () => {
    const path = `/${collectionSlug}/${id}?locale=${locale}&depth=0&fallback-locale=none&draft=true&overrideLock=true`
    const form = await createFormData({ _status: 'draft' }, { mergeOverrideData: true })
    const outcome = await order(path, language, form, 'PATCH')
    if (outcome.done) savedByOrder.dispatchEvent(new Event(placeOf(collectionSlug, id)))
    else {
      if (outcome.conflict) layOpen(placeOf(collectionSlug, id), outcome.conflict)
      const errors = outcome.problems.map(({ field, message }) => ({ path: field, message }))
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
      setSubmitted(true)
    }
    return outcome
  }
}
