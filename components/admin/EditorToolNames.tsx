'use client'

import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useEffect } from 'react'
import type { Locale } from '@/newsroom/language/locales'
import { useDeskLanguage } from './deskWords'
import { toolsByKey, toolsByName } from './editorTools'

/** Gives every tool inside its name in the language of the desk; one that has its name is left as it is. */
function nameTools(editor: HTMLElement, language: Locale): void {
  for (const [key, name] of Object.entries(toolsByKey))
    for (const tool of editor.querySelectorAll(`button[data-button-key="${key}"]:not([aria-label])`))
      tool.setAttribute('aria-label', name[language])
  for (const [said, name] of Object.entries(toolsByName))
    if (name[language] !== said)
      for (const tool of editor.querySelectorAll(`button[aria-label="${said}"]`))
        tool.setAttribute('aria-label', name[language])
}

/**
 * The toolbar's buttons are drawings without a name, and its menus have English ones that no translation
 * reaches (richtext-lexical 3.90.1). They come and go with what is selected, so the editor is watched.
 */
function EditorToolNames() {
  const { editorContainerRef } = useEditorConfigContext()
  const language = useDeskLanguage()
  useEffect(() => {
    const editor = editorContainerRef.current?.closest<HTMLElement>('.rich-text-lexical')
    if (!editor) return
    const watcher = new MutationObserver(() => nameTools(editor, language))
    watcher.observe(editor, { childList: true, subtree: true })
    nameTools(editor, language)
    return () => watcher.disconnect()
  }, [editorContainerRef, language])
  return null
}

export const EditorToolNamesFeature = createClientFeature({
  plugins: [{ Component: EditorToolNames, position: 'normal' }],
})
