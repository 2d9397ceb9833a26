import type { Recognised } from '../recognising/recognise'
import type { Linked } from '../recognising/release'

/** A day is stored as its noon in Baku, so that no clock moves it to another. */
export const noonOf = (day: string | null): string | null => (day ? `${day}T12:00:00+04:00` : null)

const fits = (text: string | null, longest: number): string | null =>
  text && text.length > longest ? `${text.slice(0, longest - 1).replace(/\s+\S*$/, '')}…` : text

const certainIds = (links: readonly Linked[]): string[] => [
  ...new Set(links.flatMap(({ id, certain }) => (id && certain ? [id] : []))),
]

/** A headline as long as the column takes; words are cut off whole. */
export const fittingTitle = (title: string): string => fits(title, 200) ?? ''

/**
 * The links of a news item that need nobody's word: who and what is certainly meant. People who are not in the register
 * come under their names; who may be meant is left to the desk to ask.
 */
export function certainFacts({ participations, organisations, projects, documents }: Recognised) {
  return {
    participations: participations
      .filter(({ certain, id }) => certain || id === null)
      .map(({ id, name, contribution, topic }) => ({
        ...(id ? { person: id } : { freeName: fits(name, 200) }),
        contribution,
        topic: fits(topic, 300),
      })),
    organisations: organisations.flatMap(({ id, certain, role }) =>
      id && certain ? [{ organisation: id, role }] : [],
    ),
    projects: certainIds(projects),
    documents: certainIds(documents),
  }
}
