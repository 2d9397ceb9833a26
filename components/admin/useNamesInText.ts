import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { NameProposal } from '@/newsroom/publishing/namesInText/proposal'
import { collectWords, sameContent } from './collectWords'
import { useDeskLanguage } from './deskWords'
import { itemInForm } from './itemInForm'
import { order } from './order'

type Looked = { state: 'looking' } | { state: 'failed' } | { state: 'told'; proposals: NameProposal[] }

/** What was refused of an item that has no number yet; it is told to the server once there is one. */
const refusedInNew: string[] = []

/** Looks for names in an item as it stands in the form, when the panel opens and whenever it is told to. */
export function useNamesInText() {
  const language = useDeskLanguage()
  const { id } = useDocumentInfo()
  const { getData } = useForm()
  const [times, setTimes] = useState(1)
  const [looked, setLooked] = useState<Looked>({ state: 'looking' })

  const lookNow = useEffectEvent(async (isCurrent: () => boolean) => {
    if (id && refusedInNew.length > 0)
      await order(`/news/${id}/refused-names`, language, { keys: refusedInNew.splice(0) })
    const outcome = await order<{ proposals: NameProposal[] }>(
      '/news/names-in-text',
      language,
      itemInForm(id, getData()),
    )
    if (!isCurrent()) return
    const isOpen = ({ key }: NameProposal) => Boolean(id) || !refusedInNew.includes(key)
    setLooked(
      outcome.done
        ? { state: 'told', proposals: outcome.answer.proposals.filter(isOpen) }
        : { state: 'failed' },
    )
  })
  // The text editor hands its last words over late, also after its tab was left for the one of the panel.
  const body = useFormFields(([fields]) => fields.body?.value)
  const seen = useRef(body)
  useEffect(() => {
    if (sameContent(seen.current, body)) return
    seen.current = body
    setTimes((count) => count + 1)
  }, [body])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `times` is only the order to look
  useEffect(() => {
    let current = true
    void lookNow(() => current)
    return () => {
      current = false
    }
  }, [times])

  return {
    looked,
    look: () => {
      collectWords()
      setLooked({ state: 'looking' })
      setTimes((count) => count + 1)
    },
    refuse: (key: string) => {
      if (id) void order(`/news/${id}/refused-names`, language, { keys: [key] })
      else refusedInNew.push(key)
    },
  }
}
