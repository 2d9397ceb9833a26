import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { CommentsOfDocument } from '@/newsroom/publishing/comments/comment'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { order } from '../order'
import { useAnswer } from '../useAnswer'
import { commentWords } from './commentWords'

interface Written {
  field: string
  text: string
  mentions: string[]
  parent?: string
}

/** The comments of the document that is open, and the orders about them. What came of an order stands in `said`. */
export function useComments() {
  const say = useDeskWords(commentWords)
  const language = useDeskLanguage()
  const { id, collectionSlug, versionCount } = useDocumentInfo()
  const [times, setTimes] = useState(0)
  const [said, setSaid] = useState('')
  /** What was begun in forms that are not drawn at the moment */
  const [begun] = useState(() => new Map<string, string>())
  const place = id && collectionSlug ? `/comments/${collectionSlug}/${id}` : null
  const asked = useAnswer<CommentsOfDocument>(place, `${times} ${versionCount}`)

  const tell = (words: string) => {
    setSaid(words)
    setTimes((count) => count + 1)
  }
  /** @returns what stands in the way, or null */
  const write = async (written: Written): Promise<string | null> => {
    const outcome = await order(String(place), language, written)
    if (!outcome.done) return outcome.message
    tell(say.sent)
    return null
  }
  const settle = async (comment: string, settlement: 'resolve' | 'reopen' | 'delete'): Promise<void> => {
    const outcome = await order(`/comments/${comment}/${settlement}`, language)
    const done = { resolve: say.resolvedNow, reopen: say.reopenedNow, delete: say.deleted }[settlement]
    tell(outcome.done ? done : outcome.message)
  }
  return { place, asked, said, begun, write, settle }
}
