import { Button } from '@payloadcms/ui'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { fromBakuClock, onBakuClock } from '@/newsroom/language/bakuClock'
import type { LinkKind } from '@/newsroom/publishing/readingLinks/link'
import type { Embargo } from '@/newsroom/publishing/readingLinks/mayBeEmbargoed'
import { useDeskWords } from './deskWords'
import { Field } from './Field'
import { readingLinksWords } from './readingLinksWords'

interface Props {
  mayEmbargo: boolean
  /** Null while it is not known yet */
  embargo: Embargo | null
  /** @returns whether it was made */
  onMake: (what: { kind: LinkKind; label: string; until: string }) => Promise<boolean>
  onMistake: (sentence: string) => void
}

const week = 7 * 24 * 60 * 60 * 1000

/** Asks what a new link is for, for whom, and until when on the clock of Baku. */
export function MakeReadingLink({ mayEmbargo, embargo, onMake, onMistake }: Props) {
  const say = useDeskWords(readingLinksWords)
  const [kind, setKind] = useState<LinkKind>('preview')
  const [busy, setBusy] = useState(false)
  const isPreview = kind === 'preview'
  const planned = embargo?.dueAt ? onBakuClock(embargo.dueAt) : undefined
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation() // React would tell the document's form, which is our parent in its tree
    if (busy) return
    const form = event.currentTarget
    const entries = new FormData(form)
    const label = String(entries.get('label') ?? '').trim()
    const until = fromBakuClock(String(entries.get('until') ?? '').slice(0, 16))
    if (label === '') return onMistake(say.labelMissing)
    if (until === null) return onMistake(say.untilMissing)
    setBusy(true)
    const done = await onMake({ kind, label, until })
    setBusy(false)
    if (done) form.reset()
  }
  const choice = (value: LinkKind, words: string) => (
    <label>
      <input
        type="radio"
        name="kind"
        value={value}
        checked={kind === value}
        onChange={() => setKind(value)}
      />
      {words}
    </label>
  )
  return (
    <form className="desk-form" noValidate onSubmit={(event) => void submit(event)}>
      {mayEmbargo && (
        <fieldset className="desk-kinds">
          <legend>{say.kind}</legend>
          {choice('preview', say.preview)}
          {choice('embargo', say.embargo)}
        </fieldset>
      )}
      {!isPreview && embargo?.may === false && <p role="status">{say.notYet}</p>}
      <Field label={say.label} hint={say.labelHint}>
        {(props) => <input {...props} name="label" type="text" autoComplete="off" maxLength={200} required />}
      </Field>
      <Field
        key={kind}
        label={isPreview ? say.previewUntil : say.embargoUntil}
        hint={isPreview ? say.previewHint : say.embargoHint}
      >
        {(props) => (
          <input
            {...props}
            name="until"
            type="datetime-local"
            defaultValue={isPreview ? onBakuClock(new Date(Date.now() + week)) : planned}
            required
          />
        )}
      </Field>
      <Button id="make-reading-link" type="submit" size="medium" margin={false}>
        {busy ? say.working : say.make}
      </Button>
    </form>
  )
}
