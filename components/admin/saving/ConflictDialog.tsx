'use client'

import { Button, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import { deskMoment } from '@/newsroom/language/deskMoment'
import type { Conflict } from '@/newsroom/publishing/versions/conflict'
import { Dialog } from '../Dialog'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { putUp } from '../noticeBoard'
import { order } from '../order'
import { useFreshDocument } from '../useFreshDocument'
import { ConflictChoice } from './ConflictChoice'
import { layOpen, useConflict } from './conflictBoard'
import { conflictWords } from './conflictWords'
import { saveAsFile } from './saveAsFile'
import type { Choices } from './settle'
import { asText, changedByThemOnly, settledData, toBeChosen } from './settle'

/** Asks which text stays, field by field, when somebody else saved the document meanwhile; see hooks/checkBase. */
export function ConflictDialog({ place }: { place: string }) {
  const conflict = useConflict(place)
  return conflict ? <Question key={conflict.newest.id} conflict={conflict} place={place} /> : null
}

function Question({ conflict, place }: { conflict: Conflict; place: string }) {
  const say = useDeskWords(conflictWords)
  const { refused, busy, save } = useSettling(conflict, place)
  const [clashes, theirsOnly] = [toBeChosen(conflict), changedByThemOnly(conflict)]
  const [choices, setChoices] = useState<Choices>(
    Object.fromEntries(theirsOnly.map(({ path }) => [path, 'theirs'])),
  )
  const open = clashes.filter(({ path }) => !choices[path]).map(({ label }) => label)
  const [told, setTold] = useState<string | null>(null)
  const mineOnly = conflict.fields.filter(({ changedByThem }) => !changedByThem).map(({ label }) => label)
  const close = () => busy || layOpen(place, null)
  const confirm = () => (open.length > 0 ? setTold(say.chooseFirst(open.join(', '))) : void save(choices))

  return (
    <Dialog heading={say.heading} onClose={close} wide>
      <p>
        {say.by(conflict.newest.savedBy, deskMoment(conflict.newest.savedAt))} {say.explanation}
      </p>
      {[...clashes, ...theirsOnly].map((field) => (
        <ConflictChoice
          key={field.path}
          field={field}
          chosen={choices[field.path]}
          onChoose={(side) => {
            setTold(null)
            setChoices({ ...choices, [field.path]: side })
          }}
        />
      ))}
      {mineOnly.length > 0 && <p>{say.untouched(mineOnly.join(', '))}</p>}
      <p>{say.backHint}</p>
      {(told ?? refused) && (
        <p role="alert" className="desk-refusal">
          {told ?? refused}
        </p>
      )}
      <div className="desk-dialog__actions">
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => saveAsFile(say.fileName, asText(conflict, 'mine'))}
        >
          {say.copy}
        </Button>
        <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={close}>
          {say.back}
        </Button>
        <Button id="confirm-conflict" margin={false} onClick={confirm}>
          {busy ? say.saving : say.save}
        </Button>
      </div>
    </Dialog>
  )
}

function useSettling(conflict: Conflict, place: string) {
  const say = useDeskWords(conflictWords)
  const language = useDeskLanguage()
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { getData } = useForm()
  const readAgain = useFreshDocument()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)

  const save = async (choices: Choices) => {
    if (busy) return
    setBusy(true)
    setRefused(null)
    const path = `/${collectionSlug}/${id}?locale=${locale}&depth=0&fallback-locale=none&draft=true&overrideLock=true`
    const outcome = await order(path, language, settledData(getData(), conflict, choices), 'PATCH')
    if (outcome.done) {
      await readAgain({ isPublic: Boolean(hasPublishedDoc), hasDraft: true })
      layOpen(place, null)
      return putUp(place, { tone: 'done', text: say.saved })
    }
    setBusy(false)
    if (outcome.conflict) return layOpen(place, outcome.conflict) // a third one was faster
    setRefused(outcome.message)
  }
  return { busy, refused, save }
}
