import type { Mention, MentionType } from '../../names/mentions/mention'
import type { Named } from './named'
import type { Note } from './notes'
import { doubts } from './notes'
import type { Linked, Participation, Partner } from './release'

/** Who takes part: everybody of whom the text says what they did. */
export const participationsIn = ({ people }: Named): Participation[] =>
  people.flatMap(({ contribution, ...part }) => (contribution ? [{ ...part, contribution }] : []))

/** Bodies that the text names; one of which it says nothing is a participant. */
export const partnersIn = ({ organisations }: Named): Partner[] =>
  organisations.map(({ role, ...part }) => ({ ...part, role: role ?? 'participant' }))

/** Projects or documents that the text names, each once. */
export function linkedIn({ mentions }: Named, type: MentionType): Linked[] {
  const found = new Map<string, Linked>()
  for (const { type: own, id, name, confidence } of mentions) {
    const there = found.get(id ?? name)
    const certain = confidence === 'certain' || (there?.certain ?? false)
    if (own === type) found.set(id ?? name, { name, id, certain })
  }
  return [...found.values()]
}

/** What a person should look at: names that may be several, names that are new, people who are only named. */
export function unsureNames({ mentions, people }: Named): Note[] {
  const once = new Map<string, Note>()
  const add = (name: string, note: Note) => once.has(name) || once.set(name, note)
  for (const mention of mentions) {
    if (isUnsure(mention))
      add(
        mention.name,
        doubts.unsure(
          mention.surface,
          (mention.candidates ?? []).map(({ name }) => name),
        ),
      )
    else if (mention.id === null) add(mention.name, doubts.newName(mention.name))
  }
  for (const { name, contribution } of people) if (!contribution) once.set(name, doubts.noPart(name))
  return [...once.values()]
}

const isUnsure = ({ confidence, id, candidates }: Mention) =>
  confidence === 'ambiguous' || (confidence === 'likely' && (id !== null || (candidates ?? []).length > 0))
