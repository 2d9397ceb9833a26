import type { CompiledRegister } from '../../names/mentions/compileRegister'
import { findMentions } from '../../names/mentions/findMentions'
import type { Mention } from '../../names/mentions/mention'
import { weightiest } from '../../names/mentions/said/role'
import type { OrganisationSaying, PersonSaying } from '../../names/mentions/saying'
import { sayings } from '../../names/mentions/sayings'
import type { FindNames, OrganisationsPart, PersonsPart } from './named'

/** Looks for the names of a register in texts; what a text says of one entry in several places is put together. */
export const namesOf =
  (register: CompiledRegister): FindNames =>
  (text, locale) => {
    const mentions = findMentions(text, locale, register)
    const said = sayings(text, locale, mentions)
    return {
      mentions,
      people: byEntry(said.filter((one) => one.kind === 'person')).map(personsPart),
      organisations: byEntry(said.filter((one) => one.kind === 'organisation')).map(organisationsPart),
    }
  }

const keyOf = ({ id, name }: Mention) => id ?? name

function byEntry<Saying extends { mention: Mention }>(said: readonly Saying[]): Saying[][] {
  const found = new Map<string, Saying[]>()
  for (const one of said) {
    const there = found.get(keyOf(one.mention))
    if (there) there.push(one)
    else found.set(keyOf(one.mention), [one])
  }
  return [...found.values()]
}

const isCertain = ({ mention }: { mention: Mention }) =>
  mention.id !== null && mention.confidence === 'certain'
const firstSaid = <Value>(values: (Value | null)[]): Value | null =>
  values.find((value) => value !== null) ?? null

const personsPart = (said: PersonSaying[]): PersonsPart => ({
  id: said[0]?.mention.id ?? null,
  name: said[0]?.mention.name ?? '',
  certain: said.some(isCertain),
  office: firstSaid(said.map(({ office }) => office)),
  contribution: firstSaid(said.map(({ contribution }) => contribution)),
  topic: firstSaid(said.map(({ topic }) => topic)),
})

const organisationsPart = (said: OrganisationSaying[]): OrganisationsPart => ({
  id: said[0]?.mention.id ?? null,
  name: said[0]?.mention.name ?? '',
  certain: said.some(isCertain),
  role: weightiest(said.map(({ role }) => role)),
})
