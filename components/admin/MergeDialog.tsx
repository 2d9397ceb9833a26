'use client'

import { Button } from '@payloadcms/ui'
import type { FormEvent } from 'react'
import { useId, useState } from 'react'
import type { MergePlan } from '@/newsroom/publishing/merging/plan'
import { Dialog } from './Dialog'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { MergeCandidates } from './MergeCandidates'
import { MergePlanText } from './MergePlanText'
import { mergeWords } from './mergeWords'
import { order } from './order'
import { useAnswer } from './useAnswer'

interface Props {
  collection: string | undefined
  /** The entry that goes */
  id: string | number | undefined
  /** The entry that stays, where that is known; else it is asked for */
  into?: string
  /** Turns the two round */
  onSwap?: () => void
  onClose: () => void
  onMerged: (plan: MergePlan) => void
  returnFocusTo?: () => HTMLElement | null
}

/** Asks which of two entries stays, says what will happen, and does it. */
export function MergeDialog(props: Props) {
  const { collection, id, into: known, onSwap, onClose, onMerged, returnFocusTo } = props
  const say = useDeskWords(mergeWords)
  const language = useDeskLanguage()
  const [into, setInto] = useState<string | null>(known ?? null)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const planId = useId()
  const path = `/${collection}/${id}`
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
    onMerged(plan)
  }
  return (
    <Dialog
      heading={known ? say.questionOfTwo : say.question}
      onClose={() => busy || onClose()}
      wide
      {...(returnFocusTo ? { returnFocusTo } : {})}
    >
      <form className="desk-form" noValidate onSubmit={(event) => void submit(event)}>
        <p>{say.explanation}</p>
        {!known && <MergeCandidates path={path} chosen={into} onChoose={choose} />}
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
          {onSwap && (
            <Button id="swap-merge" buttonStyle="secondary" margin={false} disabled={busy} onClick={onSwap}>
              {say.swap}
            </Button>
          )}
          <Button id="confirm-merge" type="submit" margin={false}>
            {busy ? say.working : say.mergeNow}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
