import type { RootLivePreviewConfig } from 'payload'
import { previewPath } from '@/newsroom/addresses/paths'
import { isLocale, referenceLocale } from '@/newsroom/language/locales'
import { previewedCollections } from '@/newsroom/publishing/publishable'

/** In figures: Payload (3.90.1) knows one label for both languages of the desk. */
const width = (name: string, pixels: number) => ({ name, label: `${pixels} px`, width: pixels, height: 900 })

/** The page beside the form, as it was last saved. A news document has a language of its own. */
export const livePreview: RootLivePreviewConfig = {
  collections: [...previewedCollections],
  url: ({ collectionConfig, data, locale }) => {
    if (!collectionConfig || typeof data?.id !== 'string') return null
    const language = isLocale(data.language) ? data.language : locale.code
    return previewPath(isLocale(language) ? language : referenceLocale, collectionConfig.slug, data.id)
  },
  breakpoints: [width('phone', 375), width('tablet', 768)],
}
