import type { NameProposal } from '@/newsroom/publishing/namesInText/proposal'
import type { Contribution, OrganisationRole } from './contributionWords'
import type { Link } from './useLinking'

/** What an editor chose of a proposal; it begins with what the text says. */
export interface Choice {
  /** The entry that is meant */
  id: string | null
  contribution: Contribution
  role: OrganisationRole
}

/** Of a part that the text does not say the one that claims least. */
export const firstChoice = ({ entries, contribution, role }: NameProposal): Choice => ({
  id: entries.length === 1 ? (entries[0]?.id ?? null) : null,
  contribution: contribution ?? 'attended',
  role: role ?? 'participant',
})

/** The link that a proposal makes. */
export function linkTo(id: string, { type, topic, entries }: NameProposal, choice: Choice): Link {
  if (type === 'organisation') return { path: 'organisations', row: { organisation: id, role: choice.role } }
  if (type !== 'person') return { path: type === 'project' ? 'projects' : 'documents', id }
  const appointment = entries.find((entry) => entry.id === id)?.appointment ?? null
  return {
    path: 'participations',
    row: {
      person: id,
      contribution: choice.contribution,
      ...(topic ? { topic } : {}),
      ...(appointment ? { appointment } : {}),
    },
  }
}

/** Somebody who stays out of the register. */
export const freeLink = (name: string, { topic }: NameProposal, { contribution }: Choice): Link => ({
  path: 'participations',
  row: { freeName: name, contribution, ...(topic ? { topic } : {}) },
})
