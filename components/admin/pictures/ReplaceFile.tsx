'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { useDeskWords } from '../deskWords'
import { mayWrite, useStaff } from '../staff'
import { ReplaceFileDialog } from './ReplaceFileDialog'
import { replaceFileWords } from './replaceFileWords'
import '../desk.css'

/** Below the words of a file: puts another in its place, everywhere at once. */
export function ReplaceFile() {
  const say = useDeskWords(replaceFileWords)
  const { id, data } = useDocumentInfo()
  const staff = useStaff()
  const modified = useFormModified()
  const headingId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [done, setDone] = useState(false)
  if (!id || !mayWrite(staff)) return null
  const accept = String(data?.mimeType).startsWith('image/')
    ? 'image/jpeg,image/png,image/webp,image/avif'
    : 'application/pdf'
  const close = (replaced: boolean) => {
    setFile(null)
    setDone(replaced)
    if (input.current) input.current.value = ''
  }
  return (
    <section className="desk-panel" aria-labelledby={headingId}>
      <h2 id={headingId}>{say.heading}</h2>
      <p>{say.hint}</p>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={say.choose}
        hidden
        onChange={(event) => setFile(event.target.files?.[0] ?? null)}
      />
      <Button
        id="action-replace-file"
        buttonStyle="secondary"
        margin={false}
        disabled={modified}
        onClick={() => input.current?.click()}
      >
        {say.choose}
      </Button>
      {modified && <p>{say.unsaved}</p>}
      <p role="status">{done && <span className="desk-done">{say.done}</span>}</p>
      {file && <ReplaceFileDialog file={file} onClose={close} />}
    </section>
  )
}
