import type { lexicalEditor } from '@payloadcms/richtext-lexical'
import { deepMergeSimple } from '@payloadcms/translations/utilities'

/** Names of the text editor's tools as a press officer would say them, by feature. */
export const editorAzerbaijani = {
  general: {
    placeholder: 'Yazmağa başlayın; siyahı, şəkil və ya cədvəl üçün «/» basın…',
    slashMenuBasicGroupLabel: 'Əsas',
    toolbarItemsActive: '{{count}} seçilib',
  },
  blockquote: { label: 'Sitat' },
  blocks: { label: 'Əlavələr' },
  heading: { label: 'Başlıq {{headingLevel}}' },
  orderedList: { label: 'Nömrəli siyahı' },
  paragraph: { label: 'Abzas', label2: 'Adi mətn' },
  unorderedList: { label: 'Nömrəsiz siyahı' },
  upload: { label: 'Şəkil əlavə et' },
}

const editorEnglish = { upload: { label: 'Add a picture' } }

type Provider = ReturnType<typeof lexicalEditor>

/**
 * The editor with our words: it lays its own over those of the configuration (richtext-lexical 3.90.1), once
 * for every field that has it, so ours come after each time.
 */
export const inOurWords =
  (provider: Provider): Provider =>
  async (place) => {
    const adapter = await provider(place)
    const { i18n } = place.config
    i18n.translations = deepMergeSimple(i18n.translations ?? {}, {
      az: { lexical: editorAzerbaijani },
      en: { lexical: editorEnglish },
    })
    return adapter
  }
