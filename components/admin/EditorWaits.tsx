'use client'

import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useFormInitializing, useFormProcessing } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * The text editor can be written in exactly while the rest of the form can. Payload decides that once, when it
 * draws the editor (3.90.1): words written into it while a new document was saved were lost, and one drawn
 * again at such a moment, because the server had cleaned the text, stayed closed until the page was reloaded.
 */
function EditorWaits() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps } = useEditorConfigContext()
  const working = [useFormProcessing(), useFormInitializing()].some(Boolean)
  const closed = Boolean(fieldProps.readOnly || fieldProps.field.admin?.readOnly)
  useEffect(() => editor.setEditable(!working && !closed), [editor, working, closed])
  return null
}

export const EditorWaitsFeature = createClientFeature({
  plugins: [{ Component: EditorWaits, position: 'normal' }],
})
