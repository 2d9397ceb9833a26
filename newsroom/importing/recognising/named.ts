import type { Locale } from '../../language/locales'
import type { Mention } from '../../names/mentions/mention'
import type { SaidContribution, SaidRole } from '../../names/mentions/saying'

export interface PersonsPart {
  id: string | null
  name: string
  /** Whether nobody else can be meant, so that it may be linked without asking */
  certain: boolean
  office: string | null
  /** Null of somebody who is only named */
  contribution: SaidContribution | null
  topic: string | null
}

export interface OrganisationsPart {
  id: string | null
  name: string
  certain: boolean
  /** Null of one that is only named */
  role: SaidRole | null
}

/** All that a text names, each entry once, with what the text says of it. */
export interface Named {
  mentions: Mention[]
  people: PersonsPart[]
  organisations: OrganisationsPart[]
}

/** Looks for names; the register that it knows is behind it. */
export type FindNames = (text: string, locale: Locale) => Named
