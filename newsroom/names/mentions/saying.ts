import type { Mention } from './mention'

/** What a release says that somebody did, in the values of participations (newsroom/publishing/vocabulary). */
export type SaidContribution =
  | 'opened'
  | 'welcomed'
  | 'spoke'
  | 'presented'
  | 'moderated'
  | 'sent-video-message'
  | 'attended'

/** The part of an organisation in an event, in the values of organisation links. */
export type SaidRole =
  | 'host'
  | 'co-organiser'
  | 'in-partnership-with'
  | 'implemented-by'
  | 'supported-by'
  | 'participant'

export interface PersonSaying {
  kind: 'person'
  mention: Mention
  /** Null where the text names somebody and says nothing of what they did */
  contribution: SaidContribution | null
  /** Office, organisation and rank as written around the name */
  office: string | null
  topic: string | null
}

export interface OrganisationSaying {
  kind: 'organisation'
  mention: Mention
  role: SaidRole | null
}

/** What a text says of one of its mentions. */
export type Saying = PersonSaying | OrganisationSaying
