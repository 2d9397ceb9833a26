'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import type { FormEvent } from 'react'
import { useId, useState } from 'react'
import { Dialog } from './Dialog'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { Field } from './Field'
import { putUp } from './noticeBoard'
import { order } from './order'
import type { TakeDownAction } from './takeDownActions'
import { takeDownWords } from './takeDownWords'
import { useFreshDocument } from './useFreshDocument'

interface Props {
  action: TakeDownAction
  place: string
  onClose: () => void
}

/** Opens the document's menu again with the keyboard's focus: the entry that was chosen is hidden by then. */
export const menuButton = () => document.querySelector<HTMLElement>('.doc-controls__popup button')

/** Says what taking down will do, takes the reason, and keeps a refusal on the screen until it is dealt with. */
export function TakeDownDialog({ action, place, onClose }: Props) {
  const say = useDeskWords(takeDownWords)
  const language = useDeskLanguage()
  const { id, collectionSlug } = useDocumentInfo()
  const readAgain = useFreshDocument()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const refusalId = useId()

  const takeDown = async (given: { reason: string; redirectTo: string }) => {
    if (action.needsReason && given.reason === '') return say.reasonMissing
    if (given.redirectTo && !/^\/(?!\/)[^\s\\]*$/.test(given.redirectTo)) return say.redirectWrong
    const outcome = await order(`/${collectionSlug}/${id}/${action.name}`, language, given)
    return outcome.done ? null : outcome.message
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation() // React would tell the document's form, which is our parent in its tree
    if (busy) return
    const entries = new FormData(event.currentTarget)
    const text = (name: string) => String(entries.get(name) ?? '').trim()
    setBusy(true)
    setRefused(null)
    const obstacle = await takeDown({ reason: text('reason'), redirectTo: text('redirectTo') })
    setBusy(false)
    if (obstacle) return setRefused(obstacle)
    await readAgain({ isPublic: action.staysPublic, hasDraft: !action.staysPublic })
    onClose()
    putUp(place, {
      tone: 'done',
      text: say[action.done],
      ...(collectionSlug === 'news' ? { proofOf: String(id) } : {}),
    })
  }

  return (
    <Dialog heading={say[action.question]} onClose={() => busy || onClose()} returnFocusTo={menuButton}>
      <form className="desk-form" noValidate onSubmit={(event) => void submit(event)}>
        <p>{say[action.consequence]}</p>
        {action.needsReason && (
          <Field label={say.reason} hint={say.reasonHint} describedBy={refused ? refusalId : undefined}>
            {(props) => <textarea {...props} name="reason" rows={3} maxLength={500} required />}
          </Field>
        )}
        {action.mayRedirect && (
          <Field label={say.redirect} hint={say.redirectHint}>
            {(props) => <input {...props} name="redirectTo" type="text" inputMode="url" autoComplete="off" />}
          </Field>
        )}
        {refused && (
          <p id={refusalId} role="alert" className="desk-refusal">
            {refused}
          </p>
        )}
        <div className="desk-dialog__actions">
          <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={onClose}>
            {say.cancel}
          </Button>
          <Button id="confirm-take-down" type="submit" margin={false}>
            {busy ? say.working : say[action.confirm]}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
