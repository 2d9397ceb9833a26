'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { NameProposal } from '@/newsroom/publishing/namesInText/proposal'
import { useDeskWords } from './deskWords'
import { NameProposalItem } from './NameProposalItem'
import { namesInTextWords } from './namesInTextWords'
import { firstChoice, linkTo } from './proposedLink'
import { mayWrite, useStaff } from './staff'
import type { Link } from './useLinking'
import { useLinking } from './useLinking'
import { useNamesInText } from './useNamesInText'
import './desk.css'

export type Decision = 'taken' | 'refused'

/** Above the facts of a news item: whom and what its text names, to be linked one by one or all that are certain. */
export function NamesInText() {
  return mayWrite(useStaff()) ? <Panel /> : null
}

function Panel() {
  const say = useDeskWords(namesInTextWords)
  const { looked, look, refuse } = useNamesInText()
  const link = useLinking()
  const [decided, setDecided] = useState<ReadonlyMap<string, Decision>>(new Map())
  const [said, setSaid] = useState<string | null>(null)
  const headingId = useId()
  const proposals = looked.state === 'told' ? looked.proposals : []
  const certain = proposals.filter(({ key, certainty }) => certainty === 'certain' && !decided.has(key))

  const decide = (decision: Decision, keys: string[]) =>
    setDecided((before) => new Map([...before, ...keys.map((key) => [key, decision] as const)]))
  const take = (proposal: NameProposal, name: string, made: Link) => {
    link([made])
    decide('taken', [proposal.key])
    setSaid(say.took(name))
  }
  const takeAll = () => {
    if (certain.length === 0) return
    link(
      certain.flatMap((one) => {
        const choice = firstChoice(one)
        return choice.id ? [linkTo(choice.id, one, choice)] : []
      }),
    )
    decide(
      'taken',
      certain.map(({ key }) => key),
    )
    setSaid(say.tookAll(certain.length))
  }
  const again = () => {
    setSaid(null)
    setDecided(new Map())
    look()
  }
  const found = proposals.length > 0 ? say.found(proposals.length, certain.length) : say.none

  return (
    <section className="desk-panel desk-names" aria-labelledby={headingId}>
      <h2 id={headingId}>{say.heading}</h2>
      <p>{say.explanation}</p>
      <div className="desk-names__orders">
        <Button id="names-look" buttonStyle="secondary" size="medium" margin={false} onClick={again}>
          {say.look}
        </Button>
        {proposals.some(({ certainty }) => certainty === 'certain') && (
          <Button
            id="names-take-all"
            size="medium"
            margin={false}
            className={certain.length === 0 ? 'desk-held' : ''}
            extraButtonProps={certain.length === 0 ? { 'aria-disabled': true } : {}}
            onClick={takeAll}
          >
            {say.takeAll(certain.length)}
          </Button>
        )}
      </div>
      <p role="status" className="desk-names__status">
        {said ?? (looked.state === 'told' ? found : say[looked.state])}
      </p>
      {proposals.length > 0 && (
        <ul aria-labelledby={headingId}>
          {proposals.map((proposal) => (
            <NameProposalItem
              key={proposal.key}
              proposal={proposal}
              decision={decided.get(proposal.key) ?? null}
              onTake={(name, made) => take(proposal, name, made)}
              onRefuse={() => {
                refuse(proposal.key)
                decide('refused', [proposal.key])
                setSaid(`${proposal.name}: ${say.refused}`)
              }}
              onHint={setSaid}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
