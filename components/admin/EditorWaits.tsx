'use client'

import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useForm, useFormInitializing, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import { sameContent, underWay, wordsAsked, wordsWanted } from './collectWords'

/**
 * The text editor can be written in exactly while the rest of the form can. Payload decides that once, when it
 * draws the editor (3.90.1): words written into it while a new document was saved were lost, and one drawn
 * again at such a moment, because the server had cleaned the text, stayed closed until the page was reloaded.
 * And it hands its words over when they are wanted, not only when the browser has time.
 */
function EditorWaits() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps } = useEditorConfigContext()
  const { dispatchFields, getFields, setModified } = useForm()
  const working = [useFormProcessing(), useFormInitializing()].some(Boolean)
  const closed = Boolean(fieldProps.readOnly || fieldProps.field.admin?.readOnly)
  useEffect(() => editor.setEditable(!working && !closed), [editor, working, closed])

  const handOver = useEffectEvent(() => {
    const { path } = fieldProps
    const value = editor.getEditorState().toJSON()
    const known = getFields()[path]
    // An editor that nobody wrote in holds an empty paragraph where the form holds nothing.
    const untouched = !known?.value && editor.getRootElement()?.textContent === ''
    if (!known || untouched || sameContent(known.value, value)) return
    // Not by UPDATE, which takes the mark of writing from every other field: a save's answer would cover its words.
    dispatchFields({ type: 'UPDATE_MANY', formState: { [path]: { ...known, value, isModified: true } } })
    setModified(true)
  })
  const tell = useEffectEvent((words: Record<string, unknown>) => {
    const known = getFields()[fieldProps.path]
    const untouched = !known?.value && editor.getRootElement()?.textContent === ''
    if (known && !untouched) words[fieldProps.path] = editor.getEditorState().toJSON()
  })
  useEffect(() => {
    const listener = (event: Event) => tell((event as CustomEvent<Record<string, unknown>>).detail)
    window.addEventListener(wordsAsked, listener)
    return () => window.removeEventListener(wordsAsked, listener)
  }, [])
  useEffect(() => {
    const listener = () => handOver()
    window.addEventListener(wordsWanted, listener)
    const forget = editor.registerUpdateListener(() => underWay.saving && handOver())
    return () => {
      window.removeEventListener(wordsWanted, listener)
      forget()
    }
  }, [editor])
  return null
}

export const EditorWaitsFeature = createClientFeature({
  plugins: [{ Component: EditorWaits, position: 'normal' }],
})
