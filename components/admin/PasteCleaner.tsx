'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { cleanedHtml } from '@/newsroom/importing/cleaning/cleanedHtml'

/**
 * What is pasted from Word, Outlook, Google Docs or a page goes through the cleaner of imported files: its lists, tables
 * and headings come along, its looks do not. What was copied in this editor keeps all that it is, and plain text is
 * left to the editor.
 */
function PasteCleaner() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const clipboard = 'clipboardData' in event ? event.clipboardData : null
          const html = clipboard?.getData('text/html')
          if (!html || clipboard?.getData('application/x-lexical-editor')) return false
          const clean = cleanedHtml(html)
          if (clean === '' || !$isRangeSelection($getSelection())) return false
          event.preventDefault()
          $insertNodes($generateNodesFromDOM(editor, new DOMParser().parseFromString(clean, 'text/html')))
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}

export const PasteCleanerFeature = createClientFeature({
  plugins: [{ Component: PasteCleaner, position: 'normal' }],
})
