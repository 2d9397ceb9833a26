'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SameFile } from '@/newsroom/publishing/media/fingerprints'
import { useDeskWords } from '../deskWords'
import { useAnswer } from '../useAnswer'
import { useChosenFile } from './pictureInForm'
import '../desk.css'

const words = {
  same: { az: 'Bu fayl artıq var:', en: 'This file is here already:' },
  alike: { az: 'Buna çox oxşayan şəkil artıq var:', en: 'A picture much like it is here already:' },
  advice: {
    az: 'Onu yenidən işlədə bilərsiniz; yenisini saxlamaq da olar.',
    en: 'You can use that one again; keeping this one is possible too.',
  },
} as const

/** Above the words of a file: that it is here already, as soon as it is chosen and also afterwards. Advice only. */
export function SameFiles() {
  const say = useDeskWords(words)
  const { id, data } = useDocumentInfo()
  const { routes } = useConfig().config
  const hash = useHash(useChosenFile())
  const query = hash ? `sha256=${hash}` : id ? `file=${id}` : null
  const asked = useAnswer<{ files: SameFile[] }>(query && `/same-files?${query}`, data?.updatedAt)
  const files = asked.state === 'told' && query ? asked.answer.files : []
  const first = files[0]
  return (
    <div role="status">
      {first && (
        <div className="desk-advice">
          <p>{say[first.how]}</p>
          <ul>
            {files.map((file) => (
              <li key={file.id}>
                <a href={`${routes.admin}/collections/media/${file.id}`}>{file.filename}</a>
              </li>
            ))}
          </ul>
          <p>{say.advice}</p>
        </div>
      )}
    </div>
  )
}

/** SHA-256 of a file before it is sent; null where the browser cannot tell (over plain http from another machine). */
function useHash(file: File | null): string | null {
  const [hash, setHash] = useState<string | null>(null)
  useEffect(() => {
    setHash(null)
    if (!file || !globalThis.crypto?.subtle) return
    let isGone = false
    const read = async () => {
      const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
      if (!isGone)
        setHash([...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
    }
    // A file that cannot be read will be refused with a sentence when it is sent.
    read().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [file])
  return hash
}
