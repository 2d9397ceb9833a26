import { useId, useState } from 'react'
import type { MeantEntry, NameProposal } from '@/newsroom/publishing/namesInText/proposal'
import { contributionWords, roleWords } from './contributionWords'
import { useDeskLanguage, useDeskWords } from './deskWords'
import type { Decision } from './NamesInText'
import { NewNameForm } from './NewNameForm'
import { namesInTextWords } from './namesInTextWords'
import type { Choice } from './proposedLink'
import { firstChoice, linkTo } from './proposedLink'
import type { Link } from './useLinking'

export interface ProposalProps {
  proposal: NameProposal
  decision: Decision | null
  /** With the name to be said, and the link to be made */
  onTake: (name: string, link: Link) => void
  onRefuse: () => void
  /** What is missing before it can be taken */
  onHint: (sentence: string) => void
}

/** One name that stands in the text: who it is, how sure that is, what they did, and the orders to take or leave it. */
export function NameProposalItem(props: ProposalProps) {
  const { proposal, decision, onTake, onRefuse, onHint } = props
  const say = useDeskWords(namesInTextWords)
  const [choice, setChoice] = useState<Choice>(firstChoice(proposal))
  const { certainty, name, surface, type, entries } = proposal
  const chosen = entries.find(({ id }) => id === choice.id)
  const isDone = decision !== null
  const take = () => {
    if (isDone) return
    if (!chosen) return onHint(say.chooseFirst)
    onTake(chosen.name, linkTo(chosen.id, proposal, choice))
  }
  return (
    <li className="desk-proposal">
      <div>
        <strong>{chosen?.name ?? name}</strong>{' '}
        <span className={`desk-mark desk-mark--${certainty === 'certain' ? 'public' : 'draft'}`}>
          {decision ? say[decision] : say[certainty]}
        </span>{' '}
        <small>
          {say[type]}
          {surface !== name && ` · ${say.inText(surface)}`}
        </small>
      </div>
      <SaidOf proposal={proposal} chosen={chosen} />
      {!isDone && entries.length > 1 && (
        <Candidates entries={entries} chosen={choice.id} onChoose={(id) => setChoice({ ...choice, id })} />
      )}
      {!isDone && <PartChoice proposal={proposal} choice={choice} onChoose={setChoice} />}
      {certainty === 'new' && !isDone && <NewNameForm {...props} choice={choice} />}
      <div className="desk-names__orders">
        {certainty !== 'new' && (
          <button
            type="button"
            className="desk-order"
            aria-disabled={isDone || undefined}
            aria-label={isDone ? undefined : say.takeOf(chosen?.name ?? name)}
            onClick={take}
          >
            {decision === 'taken' ? say.taken : say.take}
          </button>
        )}
        {decision !== 'taken' && (
          <button
            type="button"
            className="desk-order"
            aria-disabled={isDone || undefined}
            aria-label={isDone ? undefined : say.refuseOf(name)}
            onClick={() => isDone || onRefuse()}
          >
            {decision === 'refused' ? say.refused : say.refuse}
          </button>
        )}
      </div>
    </li>
  )
}

/** The office of the day, and what the text itself says besides. */
function SaidOf({ proposal, chosen }: { proposal: NameProposal; chosen: MeantEntry | undefined }) {
  const say = useDeskWords(namesInTextWords)
  const { type, topic, saidOffice } = proposal
  if (type !== 'person') return null
  return (
    <p>
      {chosen && (
        <span>
          {say.office} {chosen.office ?? say.noOffice}
        </span>
      )}
      {!chosen?.office && saidOffice && (
        <span>
          {say.saidOffice} {saidOffice}
        </span>
      )}
      {topic && (
        <span>
          {say.topic} {topic}
        </span>
      )}
    </p>
  )
}

function Candidates(props: { entries: MeantEntry[]; chosen: string | null; onChoose: (id: string) => void }) {
  const say = useDeskWords(namesInTextWords)
  const name = useId()
  return (
    <fieldset className="desk-candidates">
      <legend>{say.which}</legend>
      {props.entries.map((entry) => (
        <label key={entry.id}>
          <input
            type="radio"
            name={name}
            checked={props.chosen === entry.id}
            onChange={() => props.onChoose(entry.id)}
          />
          <span>
            <strong>{entry.name}</strong> {entry.office && <small>{entry.office}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface PartProps {
  proposal: NameProposal
  choice: Choice
  onChoose: (choice: Choice) => void
}

/** What a person did or an organisation was; said openly where the text leaves it to the editor. */
function PartChoice({ proposal, choice, onChoose }: PartProps) {
  const say = useDeskWords(namesInTextWords)
  const language = useDeskLanguage()
  const id = useId()
  const { type, contribution, role } = proposal
  if (type !== 'person' && type !== 'organisation') return null
  const field = type === 'person' ? 'contribution' : 'role'
  const words = type === 'person' ? contributionWords : roleWords
  const isSaid = (type === 'person' ? contribution : role) !== null
  return (
    <p className="desk-proposal__part">
      <label htmlFor={id}>
        {say[field]}
        {!isSaid && ` (${say.notSaid})`}
      </label>
      <select
        id={id}
        value={choice[field]}
        onChange={(event) => onChoose({ ...choice, [field]: event.target.value })}
      >
        {Object.entries(words).map(([value, label]) => (
          <option key={value} value={value}>
            {label[language]}
          </option>
        ))}
      </select>
    </p>
  )
}
