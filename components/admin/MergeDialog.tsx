'use client'

import { Button, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { FormEvent } from 'react'
import { useId, useState } from 'react'
import type { MergePlan, Side } from '@/newsroom/publishing/merging/plan'
import { Dialog } from './Dialog'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { MergeCandidates } from './MergeCandidates'
import { MergePlanText } from './MergePlanText'
import { mergeWords } from './mergeWords'
import { placeOf, putUp } from './noticeBoard'
import { order } from './order'
import { menuButton } from './TakeDownDialog'
import { useAnswer } from './useAnswer'

/**
 * Asks which of two entries stays, says what will happen, and does it; what came of it is said at the entry
 * that stays, to which it leads.
 */
export function MergeDialog({ onClose }: { onClose: () => void }) {
  const say = useDeskWords(mergeWords)
  const language = useDeskLanguage()
  const router = useRouter()
  const { routes } = useConfig().config
  const { code: locale } = useLocale()
  const { id, collectionSlug } = useDocumentInfo()
  const [into, setInto] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const planId = useId()
  const path = `/${collectionSlug}/${id}`
  const asked = useAnswer<MergePlan>(into ? `${path}/merge-plan?into=${into}` : null)
  const plan = asked.state === 'told' && asked.answer.remaining.id === into ? asked.answer : null

  const choose = (one: string) => {
    setRefused(null)
    setInto(one)
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation() // React would tell the document's form, which is our parent in its tree
    if (busy) return
    if (!into || !plan) return setRefused(say.chooseFirst)
    if (plan.refusal) return setRefused(plan.refusal)
    setBusy(true)
    const outcome = await order(`${path}/merge`, language, { into })
    if (!outcome.done) {
      setBusy(false)
      return setRefused(outcome.message)
    }
    const text = say.done(nameOf(plan.merged, say.noName))
    putUp(placeOf(collectionSlug, into), { tone: 'done', text, remark: say.canBeUndone })
    router.push(`${routes.admin}/collections/${collectionSlug}/${into}?locale=${locale}`)
  }
  return (
    <Dialog heading={say.question} onClose={() => busy || onClose()} returnFocusTo={menuButton} wide>
      <form className="desk-form" noValidate onSubmit={(event) => void submit(event)}>
        <p>{say.explanation}</p>
        <MergeCandidates path={path} chosen={into} onChoose={choose} />
        <div role="status">
          {into && !plan && <p>{asked.state === 'failed' ? say.failed : say.asking}</p>}
          {plan && <MergePlanText plan={plan} headingId={planId} />}
        </div>
        {refused && (
          <p role="alert" className="desk-refusal">
            {refused}
          </p>
        )}
        <div className="desk-dialog__actions">
          <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={onClose}>
            {say.cancel}
          </Button>
          <Button id="confirm-merge" type="submit" margin={false}>
            {busy ? say.working : say.mergeNow}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const nameOf = ({ names }: Side, otherwise: string): string => names.az || names.en || otherwise
