import { useDocumentEvents, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useDeskLanguage } from './deskWords'

interface Standing {
  /** Whether the public sees the document now */
  isPublic: boolean
  /** Whether there is a draft that the public does not see */
  hasDraft: boolean
}

/**
 * After the server changed a document behind the form: reads it again, so that status, dates and address on
 * the screen are those of the server. What was typed and not saved is gone then.
 */
export function useFreshDocument(): (standing: Standing) => Promise<void> {
  const language = useDeskLanguage()
  const { code: locale } = useLocale()
  const { reset } = useForm()
  const info = useDocumentInfo()
  const { reportUpdate } = useDocumentEvents()
  return async ({ isPublic, hasDraft }) => {
    const query = `draft=true&depth=0&locale=${locale}&fallback-locale=none`
    const response = await fetch(`/api/${info.collectionSlug}/${info.id}?${query}`, {
      headers: { 'Accept-Language': language },
    })
    if (!response.ok) return window.location.reload()
    const document = await response.json()
    info.setData(document)
    info.setHasPublishedDoc(isPublic)
    info.setUnpublishedVersionCount(hasDraft ? 1 : 0)
    info.incrementVersionCount()
    await reset(document)
    // A document below this drawer may name it.
    reportUpdate({
      doc: document,
      entitySlug: info.collectionSlug ?? '',
      id: document.id,
      operation: 'update',
      updatedAt: document.updatedAt,
    })
  }
}
