import { useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import type { NameProposal } from '@/newsroom/publishing/namesInText/proposal'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { Field } from './Field'
import type { ProposalProps } from './NameProposalItem'
import { namesInTextWords } from './namesInTextWords'
import { order } from './order'
import type { Choice } from './proposedLink'
import { freeLink, linkTo } from './proposedLink'

const collectionOf: Record<NameProposal['type'], string> = {
  person: 'people',
  organisation: 'organisations',
  project: 'projects',
  document: 'documents',
}

/** The last word of a person's name is taken for the family's until somebody says otherwise. */
function partsOf({ type, name }: NameProposal): Record<string, string> {
  if (type === 'document') return { title: name }
  if (type !== 'person') return { name }
  const words = name.split(/\s+/)
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' }
}

/** Somebody or something that the register does not have: made there as a draft, taken as a free name, or found to be there after all. */
export function NewNameForm({ proposal, choice, onTake, onHint }: ProposalProps & { choice: Choice }) {
  const say = useDeskWords(namesInTextWords)
  const language = useDeskLanguage()
  const itemLanguage = useFormFields(([fields]) => fields.language?.value)
  const [parts, setParts] = useState(partsOf(proposal))
  const [busy, setBusy] = useState(false)
  const name = Object.values(parts).join(' ').trim()
  const labels: Record<string, string> = {
    given: say.given,
    family: say.family,
    name: say.name,
    title: say.name,
  }

  const create = async () => {
    if (busy) return
    if (name === '') return onHint(say.fillFirst)
    setBusy(true)
    const kind = proposal.type === 'organisation' ? { kind: 'other' } : {}
    const outcome = await order<{ doc: { id: string } }>(
      `/${collectionOf[proposal.type]}?draft=true&depth=0&locale=${itemLanguage === 'en' ? 'en' : 'az'}`,
      language,
      { ...parts, ...kind },
    )
    setBusy(false)
    if (!outcome.done) return onHint(`${say.notCreated} ${outcome.message}`)
    onTake(name, linkTo(outcome.answer.doc.id, proposal, choice))
  }
  return (
    <>
      {proposal.alike.map(({ entry }) => {
        const known = entry.names.az ?? entry.names.en ?? ''
        return (
          <p key={entry.id}>
            <button
              type="button"
              className="desk-order"
              onClick={() => onTake(known, linkTo(entry.id, proposal, choice))}
            >
              {say.isThis(known)}
            </button>
          </p>
        )
      })}
      <div className="desk-proposal__name">
        {Object.entries(parts).map(([part, value]) => (
          <Field key={part} label={labels[part] ?? part}>
            {(wiring) => (
              <input
                {...wiring}
                value={value}
                autoComplete="off"
                onChange={(event) => setParts({ ...parts, [part]: event.target.value })}
                // Enter here must not save the item.
                onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
              />
            )}
          </Field>
        ))}
      </div>
      <div className="desk-names__orders">
        <button
          type="button"
          className="desk-order"
          aria-label={say.createOf(name)}
          aria-disabled={busy || undefined}
          onClick={() => void create()}
        >
          {say.create}
        </button>
        {proposal.type === 'person' && (
          <button
            type="button"
            className="desk-order"
            aria-label={say.freeOf(name)}
            onClick={() =>
              name === '' ? onHint(say.fillFirst) : onTake(name, freeLink(name, proposal, choice))
            }
          >
            {say.free}
          </button>
        )}
      </div>
    </>
  )
}
